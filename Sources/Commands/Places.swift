import ArgumentParser
import Pipeline

/// The folders that every command takes and that mean the same for each; one that a command has no
/// use for is accepted all the same, so that a line can be called up again with another verb.
struct PlaceOptions: ParsableArguments {
  @Option(help: "The folder that holds the content.", completion: .directory)
  var content = "Content"

  @Option(help: "The folder of the finished papers.", completion: .directory)
  var output = "Output"

  @Option(
    help: "A theme: a folder, or a name in Themes beside the content. Default: as site.yaml says.",
    completion: .directory)
  var theme: String?
}

/// The folder of manifests, journals and cached papers: beside the content, ignored by git.
func stateFolder(besides content: String) -> String {
  sibling(of: content, named: ".reviewday")
}
