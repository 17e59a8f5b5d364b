/// Ordinary words and the most usual first names: what says nothing of one person when it stands
/// alone.
///
/// A surname is distinctive, and found alone an error, where it has at least four letters, is in
/// neither list here, stands nowhere in the library (whose words are everybody's), and is not used
/// as a common noun in the school's own files: small, after an article or the like (`the quill`).
/// The list is of words that people are also called by; it was written down here, not taken from
/// anywhere. What is in doubt is better left out of it: an error about a listed person in words of
/// the writer's own is soon mended.
let ordinaryWords: Set<String> = words(
  """
  able abbey acre alder anchor angel apple arch archer ark arrow ash aspen august autumn avenue
  back bacon badger bailey baker ball band bank banks barber bark barker barley barn baron barrow
  base bass bath batt bay beach beacon beam bean bear beck bee beech bell bells bench bend berry
  best bird birch bishop black blade blair blessing bliss bloom blossom blue blythe board boat
  bold bolt bond bone book booth border bow bowl bowler bowman box boy boys brace bracken brand
  brave bray bread breeze brewer brick bridge bridges bright broad brook brooke brooks broom
  brown bruce brush buck bull bunting burn burns burrow bush butcher butler butter buttery button
  byte cage cain call camp cane cannon canon care carol carpenter carr carter case cash castle
  cave chain chamber chambers champion chance chandler change chapel chaplain chapman charge
  charity charm chase cherry chess child childs church clay clear clement clerk clever cliff
  cloud clover coach coal coast coat cobb cock cole collar colt comb come constable constant cook
  cooke cooper copper coral cord cork corn corner cotton couch counter court cove cow crane
  craven cream creed crisp crock croft cross crow crown crystal cup curry curtain cutler dale
  dance dart dash dawn day days deacon dean dear deed deer den dew diamond dick dock doe dove
  down drake draper dream drew drum drummer duck dun dusk dust duty dyer eagle earl east eden
  edge elder elm ember emerald england english ever every faith falcon fall fare farm farmer
  farrow faun fawn feather fell fellow fern ferry fiddler field fielding fields finch fine fish
  fisher fisherman fitter flag flax fleet fletcher flint flood flora florist flower flowers fly
  folly ford forest forester fort forth fortune foster fowl fowler fox frame frank franklin free
  freeman french friend frost fry fuller gable gale gain game gardener gard garland garnet gate
  gates gay gem gentle gift gill ginger glass glen glover gold golding good goose gore grace
  grain grand grange grant grass grave graves gray green greening grey grist ground grove gull
  gun guest guide guy hail hall halls ham hammer hand hands happy hard hardy hare harp harper
  harvest hatch haven hawk hay hazel head heart hearth heath heather heaven hedge help helper
  herb herd heron hill hills hind hobby hock hog hold holder holiday hollow holly holm holt home
  honey honour hood hook hop hope hopper horn horne horse host house hove howl hull hunt hunter
  hurst ice inch iris iron island ivory ivy jack jade jay jewel jolly joy judge july june just
  justice keel keen keep keeper kerr key keys kid kidd kind king kings kirk kitchen kite knight
  knot lad lake lamb lambert lance land lane large lark latch latter laurel law lawn lawyer lay
  lead leaf lean lee left lemon light lilac lily lime linden line link lion list little lively
  lock locke lodge long loop lord love lovely low lowe luck lucky lynch lyric mace mallet mallow
  man manger manner manor march margin marina mark market marks marl marsh marshal marshall
  martin mason mast master masters may mead meadow meadows means meek mellow melody mercer
  merchant mercy merry miles mill miller mills mint mist mole monk moon moor moore moorhouse more
  morning moss mould mount mountain mullet mustard myrtle nail nash neat needle nest new newman
  newt nice night nightingale noble noel noon north northern nut nutter oak oakley oaks oat ocean
  olive oliver onion opal orange orchard otter outlaw owl ox pace pack page pain paine painter
  palm palmer parish park parker parks parr parson parsons part partridge pastor patience patient
  paul peace peach peacock pear pearl pearson peel pen penny people pepper perch perry person
  petal petty pew pick piers pike pilgrim pillar pine piper pit pitt place plain plant plate plum
  plumb plume plummer pole pond pool pope poppy port porter post pot potter potts pound power
  powers precious prentice press price pride priest primrose prince print prior proctor prose
  proud prudence puck pull purse purser quick quiet rabbit race rain raven ray read reader
  reading real reed reef reeve rest rex rice rich riches ride rider ridge right ring rise river
  rivers robin rock rod rodman rook room root rope rose rosemary round row rowan rowe rowing
  royal ruby rudd rue rule ruler rumble rush rusk russet rust rye sable sadler sage sailor sale
  salmon salt sand sandal sands sapphire savage savannah sawyer say scarlet school scott scout
  sea seal seaman season senior serene servant service seven sexton shade shadow sharp sharpe
  shaw shepherd shield shine ship shore short sky shell silk silver simple singer singh skill
  skinner skipper slate slater sleet small smart smith snell snow snowdon soar sole song south
  southern spade sparks sparrow spear speed spence spencer spice spink spring spur square squire
  stable staff stag stalker stamp star stark starling stars steel steele stem stern stevens
  steward stile still stirrup stock stone stones storey stork storm story stout strand strange
  street strong stubb sturdy style summer summers sun sunny swain swallow swan sweet swift sword
  sykes tailor talbot talent tall tanner taper tarry tate taylor teal temple tempest thatcher
  thistle thorn thorne thrush thyme tide tiger tiller timber time tinker todd toll tower towers
  town townsend travel treasure tree trigger trinity trout trove true trueman truman trust tucker
  tulip turner turnip twain twist tyler vale valentine valley vane vernal vicar vine violet
  virtue vision wade wagner wait waite wake wale wales walker wall waller walls ward warden ware
  warm warner warren water waters watts way weaver webb weeds well wells welsh west western whale
  wheat wheel wheeler whistler white wick wild wilder wilde will wilt win wind window wing wings
  winner winter winters wise wish wolf wood woodman woods woodward wool work worth wren wright
  yard yarn yates year yeoman yew york young youngs centre class college council county family
  federation governor governors lesson nursery parent parents pastoral primary pupil pupils
  report review secondary senco term teacher teachers team village visit years academy learning
  partnership saint area audio body canvas code data date footer form header image input item
  label legend main marker mask media meta object option order output pattern picture progress
  screen script section select solid source span summary table template text title token track
  value video width upper lower middle infant junior eastern westgate eastgate community high
  grammar
  """)

/// The first names that are met most in schools and among those who work there.
let firstNames: Set<String> = words(
  """
  aaliyah aaron abdul abdullah abigail adam adele adrian agnes ahmed aidan aisha alan alana
  albert alec alex alexa alexander alexandra alfie alfred ali alice alicia alisha alison alistair
  allan amanda amara amber amelia amina amir amy ana anastasia andre andrea andrew angela angus
  anita ann anna annabel anne annette annie anthony antonia antonio arabella archie arjun arlo
  arthur arwen arya asha ashley athena aurora austin ava ayaan ayesha barbara barry beatrice
  becky belinda bella ben benjamin bernard beth bethany betty beverley bill billy blake bob bobby
  bonnie brandon brenda brian bridget brody bronwen bryan caleb callum calvin cameron carl carla
  carly carmen carole caroline carolyn carrie catherine catrin cecilia celia chantelle charles
  charlie charlotte chelsea cheryl chiara chloe chris christian christina christine christopher
  ciara claire clara clare claudia clive cody colin connie connor conor craig cynthia daisy
  damian dan daniel danielle danny daphne darcey darcy darren dave david dawn dean deborah debbie
  deepak delilah denise dennis derek dexter diana diane dilys dominic don donald donna doreen
  doris dorothy douglas duncan dylan eddie edith edward effie eileen elaine eleanor elena eli
  elijah elin elis elise eliza elizabeth ella ellen ellie elliot elliott elodie elsie elspeth
  emilia emily emma emmanuel enid eric erica erin esme esther ethan eva evan eve evelyn evie ewan
  ezra fatima felicity felix fergus fiona fleur florence floyd frances francesca francis frankie
  fraser fred freddie frederick freya gabriel gabriella gail gareth gary gavin gemma gene geoff
  geoffrey george georgia georgina gerald gerard gillian gina gladys glenda glenn gloria gordon
  graham greg gregory greta gwen gwyneth hamza hana hannah harley harold harriet harris harrison
  harry harvey hasan hassan hattie hayden hayley heidi helen helena henry hilary hilda hollie
  howard hugh hugo humphrey hussain ian ibrahim imogen imran india ines ingrid irene isaac isabel
  isabella isabelle isla isobel israel jackie jackson jacob jacqueline jaden jaime jake james
  jamie jamila jan jana jane janet janice jasmin jasmine jason jasper jayden jayne jean jeff
  jeffrey jemima jenna jennifer jenny jeremiah jeremy jess jesse jessica jessie jill jim jimmy
  joan joanna joanne jodie joe joel johanna john johnny jon jonah jonathan jordan joseph
  josephine josh joshua josie joyce juan judith judy jude julia julian julie juliet kai karen
  kate katherine kathleen kathryn kathy katie katy kay kayla keeley keira keith kelly ken kenneth
  kerry kevin khadija kieran kim kimberley kirsty kit kofi kyle kyra lachlan lara laura lauren
  laurence layla leah leanne leila len lena leo leon leonard leonie leslie lesley levi lewis lexi
  liam libby lilian lillian lillie lily linda lisa liz lizzie logan lola lorna lorraine lottie
  louie louis louisa louise luca lucas lucia lucy luis luke luna lydia lyla lynda lynn lynne
  mabel maddie maddison madeleine maggie mahmoud maia maisie malachi malcolm mandy marcia marcus
  margaret maria mariam marian marie marilyn marion marjorie marlene marlon martha martina martyn
  mary maryam mason mathew matilda matt matthew maureen maurice max maxwell maya meera megan
  mehmet mel melanie melissa mia michael michaela michelle mick miguel mike mikey mila millie
  milo mina miranda miriam moesha mohamed mohammad mohammed moira molly monica morag morgan moses
  muhammad muriel mustafa myla nadia nadine nancy naomi natalia natalie natasha nathan nathaniel
  neil nell nellie nia niamh nicholas nick nicky nicola nicole nigel nikita nina noah nora norma
  norman nuala nusrat odette olga olivia ollie omar orla oscar osman otis otto owen pablo paige
  pam pamela pat patricia patrick paula pauline peggy penelope percy pete peter petra phil philip
  philippa phillip phoebe phyllis pippa polly priya priyanka quentin quinn rachael rachel rahul
  raj rajesh ralph ramona rania raphael rashid raymond rebecca reece reggie remi rene reuben
  rhiannon rhian rhys ria ricardo richard ricky riley rita rob robbie robert roberta roberto
  roger roman ron ronald ronan ronnie rory rosa rosalind rosanna rosie ross roxanne roy ruben
  rufus rupert russell ruth ryan sabrina sadia sadie sally salma sam samantha samir samuel sandra
  sanjay sara sarah saskia scarlett sean sebastian selina serena seth shane shannon sharon shaun
  sheila sheena shelley shirley shreya sian sid sidney sienna simon simone siobhan skye sofia
  sonia sonya sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart
  stuart sue sulaiman surya susan susanna susannah suzanne sybil sylvia tabitha talia tamara
  tamsin tania tanya tara tariq tasha ted teddy terence teresa terry tess tessa thea thelma theo
  theodore theresa thomas tia tilly tim timothy tina toby todd tom tommy tony tracey tracy trevor
  tristan trudy tyrone una ursula usman valerie vanessa vera verity veronica vicky victor
  victoria vikram vincent viola virginia vivian vivienne walter wanda wayne wendy wesley wilfred
  william willow winifred xander yasmin yasmine yolanda younis yousef yusuf yvette yvonne zac
  zach zachary zainab zane zara zarah zeinab zeynep zoe zohra zuri
  """)

private func words(_ text: String) -> Set<String> {
  Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
}
