/// Every check, in the order in which a person should mend what they say.
package let allChecks: [any Check.Type] = [
  // What stops a build.
  UnknownReference.self, AmbiguousReference.self, DuplicateReference.self, UnknownEdition.self,
  DateCircle.self, ImpossibleDate.self, PersonNamed.self, RepliesTooFew.self,
  // What points at one person.
  PersonPerhapsNamed.self, PupilDescribed.self, PupilInitials.self, PupilNumber.self,
  BirthDate.self, TheOnlyOne.self, EMailAddress.self, PhoneNumber.self,
  // The day: its timetable and whom it meets.
  SlotsOutOfOrder.self, OverlappingSlots.self, RoomTakenTwice.self, NoLunch.self,
  NoDraftingTime.self, NoPupils.self, NoFamilies.self, NoGovernors.self, AreaWithoutSlot.self,
  UnknownActivity.self, MinutesOverHour.self,
  // The chain: what the judgements rest on.
  EvidenceWithoutKind.self, EvidenceWithoutArea.self, LessonToldApart.self,
  FindingWithoutEvidence.self,
  FindingOnOneSource.self, FindingAboutOnePerson.self, EvidenceNobodyCites.self,
  UnknownJudgement.self,
  // The plan, in the order in which it is written.
  ActionWithoutFinding.self, ActionOnOneKind.self, ActionWithoutOwner.self, SeveralOwners.self,
  ActionWithoutChecker.self, CheckerIsOwner.self, StageNotWritten.self, ReviewWithoutDate.self,
  StagesOutOfOrder.self, ReviewOutsideCalendar.self, ReviewInHoliday.self,
  ActionWithoutDifference.self, ActionWithoutMeasure.self, MeasureIncomplete.self,
  MeasuresOfOneKind.self, HalfTermWithoutMilestone.self, CostNotGiven.self, NoCoProducers.self,
  ReviewWithoutDecision.self, TooManyActions.self,
  // Surveys: who was asked what.
  WaveIncomplete.self, WavesDiffer.self, RepliesUneven.self, RepliesOverInvited.self,
  // The school's own house.
  InformationReportOld.self, PartsOverWhole.self, FewPupilsInWords.self, CalendarNotNamed.self,
  DataContactMissing.self, DeleteAfterMissing.self, DeleteAfterPassed.self, TotalsShownLater.self,
  UnknownSilence.self, SilenceWithoutReason.self,
  // Worth a look.
  StillToFillIn.self, NamesListKept.self,
  GroupMissedNotSaid.self, StaffPresent.self, DevelopmentWithoutAction.self,
  FocusWithoutAction.self, VagueVerb.self,
  OwnerOverloaded.self,
  OneCensus.self, PupilsNotSaid.self, SpentOverReceived.self,
  WaveNotAsInstrument.self, WaveStillToCome.self, ChosenItemsTooMany.self, RoleWithoutTarget.self,
  PartyWithoutFamilies.self,
]
