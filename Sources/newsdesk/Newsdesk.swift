import ArgumentParser

@main
struct Newsdesk: ParsableCommand {
}
