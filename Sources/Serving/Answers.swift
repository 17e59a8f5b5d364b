import Base
import FlyingFox
import Foundation
import Synchronization

/// Answers the browser from memory.
struct Answers: HTTPHandler {
  let preview: Preview
  /// The port that is listened on; known once it is.
  let port: Atomically<Int>

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let gate = Gate(port: port.value)
    switch gate.refusal(of: Gate.Visitor(request)) {
    case .foreign:
      return words(.forbidden, "This preview answers only to this machine’s browser.\n")
    case .method: return words(.methodNotAllowed, "This preview is for looking only.\n")
    case nil: break
    }
    let path = request.target.path(percentEncoded: true)
    var response = await answer(path, to: request)
    if request.method == .HEAD {
      response = HTTPResponse(statusCode: response.statusCode, headers: response.headers)
    }
    return response
  }

  private func answer(_ path: String, to request: HTTPRequest) async -> HTTPResponse {
    switch path {
    case "/~preview/preview.js": return holding(Array(previewScript.utf8), named: path)
    case "/~preview/notice.css": return holding(Array(embedded("notice.css").utf8), named: path)
    case "/favicon.ico":
      return HTTPResponse(statusCode: .noContent, headers: standard([:]), body: Data())
    case "/~preview/news":
      let page = request.query.first { $0.name == "page" }?.value ?? "/"
      return await news(of: PreviewAddress(path: page) ?? PreviewAddress(.start))
    default: break
    }
    guard let address = PreviewAddress(path: path) else {
      return await notice(.start, at: PreviewAddress(.start), request)
    }
    switch address.place {
    case .start: return await redirect(await preview.start(address.view), from: address, request)
    case .school(let school):
      return await redirect(
        await preview.start(address.view, school: school), from: address, request)
    case .overview(let page), .page(let page, _, _):
      guard let bytes = await preview.bytes(at: address) else {
        return await notice(address.place, at: address, request)
      }
      let isPage = page.hasSuffix(".html")
      return holding(
        isPage ? withPreview(bytes, script: script(request), tag: tag(of: bytes)) : bytes,
        named: page)
    }
  }

  /// The whole address of the script, by the name that the browser knows this server by.
  private func script(_ request: HTTPRequest) -> String {
    "http://\(request.headers[.host] ?? "")/~preview/preview.js"
  }

  private func redirect(
    _ target: PreviewAddress?, from address: PreviewAddress, _ request: HTTPRequest
  ) async -> HTTPResponse {
    guard let target else { return await notice(address.place, at: address, request) }
    return HTTPResponse(
      statusCode: .found, headers: standard([.location: target.href]), body: Data())
  }

  /// A page that says that there is none, and tells as soon as there is.
  private func notice(
    _ place: PreviewAddress.Place, at address: PreviewAddress, _ request: HTTPRequest
  ) async -> HTTPResponse {
    let home = await preview.state(at: address).home
    let page = noticePage(about: place, home: home)
    var response = holding(
      withPreview(Array(page.utf8), script: script(request), tag: ""), named: "notice.html")
    response.statusCode = .notFound
    return response
  }

  /// How things stand for a page, now and after each change, as server-sent events.
  private func news(of address: PreviewAddress) async -> HTTPResponse {
    let states = await preview.states(at: address)
    return HTTPResponse(
      statusCode: .ok,
      headers: standard([.contentType: "text/event-stream", .cacheControl: "no-store"]),
      body: HTTPBodySequence(from: News(states: states)))
  }
}

extension Gate.Visitor {
  fileprivate init(_ request: HTTPRequest) {
    self.init(
      method: request.method.rawValue, host: request.headers[.host],
      origin: request.headers[HTTPHeader("Origin")],
      site: request.headers[HTTPHeader("Sec-Fetch-Site")],
      mode: request.headers[HTTPHeader("Sec-Fetch-Mode")])
  }
}

/// A number for several tasks, set once.
final class Atomically<Value: Sendable>: Sendable {
  private let held: Mutex<Value>

  init(_ value: Value) { held = Mutex(value) }

  var value: Value { held.withLock { $0 } }
  func set(_ value: Value) { held.withLock { $0 = value } }
}

/// What every answer says of itself: no other page may frame it, read it or learn where it was.
private func standard(_ more: [HTTPHeader: String]) -> HTTPHeaders {
  var headers: [HTTPHeader: String] = [
    HTTPHeader("X-Content-Type-Options"): "nosniff",
    HTTPHeader("X-Frame-Options"): "SAMEORIGIN",
    HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    HTTPHeader("Cross-Origin-Opener-Policy"): "same-origin",
    HTTPHeader("Referrer-Policy"): "same-origin",
    .cacheControl: "no-store",
  ]
  headers.merge(more) { $1 }
  return HTTPHeaders(headers)
}

private func words(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
  var headers: [HTTPHeader: String] = [.contentType: "text/plain; charset=utf-8"]
  if status == .methodNotAllowed { headers[HTTPHeader("Allow")] = "GET, HEAD" }
  return HTTPResponse(statusCode: status, headers: standard(headers), body: Data(text.utf8))
}

private func holding(_ bytes: [UInt8], named name: String) -> HTTPResponse {
  HTTPResponse(
    statusCode: .ok, headers: standard([.contentType: mediaType(of: name)]),
    body: HTTPBodySequence(data: Data(bytes), suggestedBufferSize: max(bytes.count, 1)))
}

/// What a browser is told that a file is, by the ending of its name.
func mediaType(of name: String) -> String {
  let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
  return switch ending {
  case "html": "text/html; charset=utf-8"
  case "css": "text/css; charset=utf-8"
  case "js": "text/javascript; charset=utf-8"
  case "svg": "image/svg+xml"
  case "png": "image/png"
  case "jpg", "jpeg": "image/jpeg"
  case "gif": "image/gif"
  case "webp": "image/webp"
  case "pdf": "application/pdf"
  case "csv": "text/csv; charset=utf-8"
  case "ics": "text/calendar; charset=utf-8"
  case "md", "txt": "text/plain; charset=utf-8"
  default: "application/octet-stream"
  }
}

/// The script of the bar, with its style sheet at hand.
private let previewScript =
  "var previewStyle = \(quoted(embedded("preview.css")));\n" + embedded("preview.js")

private func embedded(_ name: String) -> String {
  embeddedPreview.first { $0.path == name }?.text ?? ""
}

/// A text as JavaScript writes it.
private func quoted(_ text: String) -> String {
  let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    .replacing("\n", with: "\\n")
  return "\"\(escaped)\""
}
