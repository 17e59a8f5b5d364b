import Base
package import Commands
import Disclosed
import FlyingFox
import FlyingSocks
import Pipeline
import Platform

/// Serves the portfolio to this machine's browser until it is asked to end.
package func serve(_ asked: PreviewOrder, in world: World) async -> ExitStatus {
  guard world.files.kind(of: asked.order.content) == .folder else {
    world.complain(
      "reviewday: there is no folder \(asked.order.content) here; start where it is, or name it "
        + "with --content\n")
    return .worldFailed
  }
  Surroundings.outliveReaders()
  let preview = Preview(asked.order, in: world.files)
  let port = Atomically(asked.port)
  let server: HTTPServer
  do {
    server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: UInt16(asked.port)), logger: .disabled,
      handler: Answers(preview: preview, port: port))
  } catch {
    world.complain("reviewday: this machine has no address 127.0.0.1\n")
    return .worldFailed
  }
  if let trouble = await listen(server, port: port) {
    world.complain("reviewday: \(trouble)\n")
    return .worldFailed
  }
  let start = ContinuousClock.now
  await preview.readAll()
  // A page that was open before has asked already.
  await preview.tellAll()
  let folders = await preview.watchedFolders
  let watch = FolderWatch(folders, looksThrough: asked.looksThrough)
  await announce(
    preview, port: port.value, since: start, looking: watch.reasonForLooking, in: world)
  let following = Task { await follow(watch, of: folders, asked, preview, in: world) }
  if asked.opens, !(await Surroundings.open(address: "http://127.0.0.1:\(port.value)/")) {
    world.complain("No browser could be opened; open the address above in one.\n")
  }
  await Surroundings.untilAskedToEnd()
  following.cancel()
  world.complain("\nThe preview has ended.\n")
  return .done
}

/// Starts the server and learns its port; a sentence where it cannot listen.
private func listen(_ server: HTTPServer, port: Atomically<Int>) async -> String? {
  let (outcomes, tell) = AsyncStream.makeStream(of: String?.self)
  let asked = port.value
  Task {
    do { try await server.run() } catch SocketError.failed(_, let number, let message) {
      tell.yield(sentence(about: number, message, port: asked))
    } catch {
      tell.yield("port \(asked) cannot be listened on; try --port 0, which takes any that is free")
    }
  }
  Task {
    do { try await server.waitUntilListening() } catch { return }
    tell.yield(nil)
  }
  for await trouble in outcomes {
    if let trouble { return trouble }
    break
  }
  if case .ip4(_, let actual)? = await server.listeningAddress { port.set(Int(actual)) }
  return nil
}

/// Says what came of the first reading, and where to look.
private func announce(
  _ preview: Preview, port: Int, since start: ContinuousClock.Instant, looking: String?,
  in world: World
) async {
  world.complain(await troubles(of: preview, in: world))
  let schools = await preview.reports.count
  let milliseconds = Int(((ContinuousClock.now - start) / .milliseconds(1)).rounded())
  world.complain(
    "\(schools == 1 ? "1 school" : "\(schools) schools") read in \(milliseconds) ms. This is a "
      + "preview: nothing is written to \(preview.order.output).\n")
  if let looking {
    world.complain("Changes are looked for several times a second: \(looking).\n")
  }
  world.show("http://127.0.0.1:\(port)/\n")
  world.complain("Open this in a browser. Ctrl-C ends the preview.\n")
}

/// Makes anew what has changed, for as long as there are changes; watches other folders as soon as
/// the site names others.
private func follow(
  _ watch: FolderWatch, of folders: [String], _ asked: PreviewOrder, _ preview: Preview,
  in world: World
) async {
  var watch = watch
  var folders = folders
  while !Task.isCancelled {
    for await change in watch.changes {
      let line = await preview.take(change)
      if let reason = change.newManner {
        world.complain("From now on changes are looked for several times a second: \(reason).\n")
      }
      if !line.isEmpty { world.complain(await troubles(of: preview, in: world) + line) }
      guard await preview.watchedFolders != folders else { continue }
      watch.stop()
    }
    folders = await preview.watchedFolders
    watch = FolderWatch(folders, looksThrough: asked.looksThrough)
    // What changed in between was told to nobody.
    await preview.readAll()
    await preview.tellAll()
  }
}

/// Errors whole, in the words of `check`, and how many gaps there are.
private func troubles(of preview: Preview, in world: World) async -> String {
  let shared = await preview.shared
  let reports = await preview.reports
  let errors = sorted(
    shared.errors + reports.flatMap(\.diagnostics).filter { $0.severity == .error })
  var text = errors.map { described($0.withoutPrivateWords, colour: world.colour) }
    .joined(separator: "\n")
  text += (shared.troubles + reports.flatMap(\.troubles)).map { "reviewday: \($0.message)\n" }
    .joined()
  text += shared.unknown.map { "reviewday: \($0)\n" }.joined()
  let gaps = reports.reduce(0) { $0 + $1.summary.gaps }
  if gaps > 0 { text += "\(gaps == 1 ? "1 gap" : "\(gaps) gaps") to mend; the pages list them.\n" }
  return text
}

/// Why the port could not be had, and the way out.
private func sentence(about number: Int32, _ message: String, port: Int) -> String {
  if Surroundings.isTaken(number) {
    return "port \(port) is in use, perhaps by another preview; end that one, or try "
      + "--port \(port < 65_535 ? port + 1 : 8_765), or --port 0, which takes any that is free"
  }
  if Surroundings.isForbidden(number) {
    return "this account may not listen on port \(port); take one above 1023, or --port 0"
  }
  return "port \(port) cannot be listened on: \(message)"
}
