import ArgumentParser
import Pipeline

/// The options that mean the same for every command.
struct ContentOptions: ParsableArguments {
  @Option(help: "The folder that holds the content.")
  var content = "Content"
}

struct OutputOptions: ParsableArguments {
  @Option(help: "The folder to write to.")
  var output = "Output"

  @Option(
    help: "A theme: a folder, or a name in Themes beside the content. Default: as site.yaml says.")
  var theme: String?
}

/// The folder of manifests, journals and cached papers: beside the content, ignored by git.
func stateFolder(besides content: String) -> String {
  sibling(of: content, named: ".reviewday")
}
