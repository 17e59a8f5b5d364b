import Commands
import Serving

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

var world = World.real()
world.preview = { await serve($0, in: $1) }
exit(await run(["serve"] + Array(CommandLine.arguments.dropFirst()), in: world).rawValue)
