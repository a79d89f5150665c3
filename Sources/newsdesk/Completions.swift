import ArgumentParser

/// `newsdesk completions`: the script that makes a shell complete the commands.
struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the completion script of a shell.",
    discussion: """
      EXAMPLES:
        newsdesk completions bash > ~/.local/share/bash-completion/completions/newsdesk
        newsdesk completions zsh > ~/.zfunc/_newsdesk
        newsdesk completions fish > ~/.config/fish/completions/newsdesk.fish
      """
  )

  @Argument(help: "The shell.")
  var shell: Shell

  func run() throws {
    print(Newsdesk.completionScript(for: shell.completionShell))
  }

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    var completionShell: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }
}
