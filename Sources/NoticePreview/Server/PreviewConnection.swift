import Diagnostics
import NIOCore
import NIOHTTP1

/// One connection: requests in, answers out.
final class PreviewConnection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let site: PreviewSite
  private let gate: RequestGate
  private let listeners: Listeners
  private let clock: RequestClock
  private var head: HTTPRequestHead?
  /// A connection that brings pages no more: it tells of changes.
  private var isListening = false

  init(site: PreviewSite, gate: RequestGate, listeners: Listeners, clock: RequestClock) {
    self.site = site
    self.gate = gate
    self.listeners = listeners
    self.clock = clock
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      // What a refused request still sends is not worth waiting for.
      if let refused = refusal(of: head) {
        answer(refused, to: head, context, isLast: true)
      } else {
        self.head = head
      }
    case .body: break
    case .end:
      clock.requestIsWhole()
      guard let head, !isListening else { return }
      self.head = nil
      if let response = site.answer(head.uri) {
        answer(response, to: head, context, isLast: !head.isKeepAlive)
      } else {
        listen(head, context)
      }
    }
  }

  private func refusal(of head: HTTPRequestHead) -> PreviewResponse? {
    let request = RequestOrigin(
      method: head.method.rawValue, hosts: head.headers["host"], origins: head.headers["origin"],
      fetchSites: head.headers["sec-fetch-site"],
      hasBody: head.headers["content-length"].contains { $0 != "0" }
        || head.headers.contains(name: "transfer-encoding"))
    switch gate.refusal(of: request) {
    case nil: return nil
    case .host: return .text(421, PreviewWords.foreignHost[site.language])
    case .foreign: return .text(403, PreviewWords.foreignSite[site.language])
    case .method:
      var response = PreviewResponse.text(405, PreviewWords.onlyReading[site.language])
      response.headers["Allow"] = "GET, HEAD"
      return response
    case .body: return .text(413, PreviewWords.onlyReading[site.language])
    }
  }

  private func answer(
    _ response: PreviewResponse, to request: HTTPRequestHead, _ context: ChannelHandlerContext,
    isLast: Bool
  ) {
    var headers = Self.headers(of: response)
    headers.add(name: "Content-Length", value: String(response.body.count))
    if isLast { headers.add(name: "Connection", value: "close") }
    let status = HTTPResponseStatus(statusCode: response.status)
    context.write(
      wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))),
      promise: nil)
    if request.method != .HEAD {
      let body = context.channel.allocator.buffer(bytes: response.body)
      context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    }
    let channel = context.channel
    let sent = context.writeAndFlush(wrapOutboundOut(.end(nil)))
    if isLast { sent.whenComplete { _ in channel.close(promise: nil) } }
  }

  /// Keeps the connection open and tells it of changes; begins with how things stand.
  private func listen(_ request: HTTPRequestHead, _ context: ChannelHandlerContext) {
    let stream = PreviewResponse(type: "text/event-stream; charset=utf-8", body: [])
    guard request.method != .HEAD else {
      answer(stream, to: request, context, isLast: true)
      return
    }
    isListening = true
    let head = HTTPResponseHead(
      version: .http1_1, status: .ok, headers: Self.headers(of: stream))
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    listeners.add(context.channel)
    let hello = "retry: 1000\nevent: hello\ndata: {\"revision\":\(site.desk.revision)}\n\n"
    context.writeAndFlush(
      wrapOutboundOut(Listeners.part(hello, context.channel)), promise: nil)
  }

  private static func headers(of response: PreviewResponse) -> HTTPHeaders {
    var headers: HTTPHeaders = [
      "Content-Type": response.type,
      "Content-Security-Policy": response.policy,
      "Cache-Control": "no-store",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    ]
    for (name, value) in response.headers.sorted(by: { $0.key < $1.key }) {
      headers.add(name: name, value: value)
    }
    return headers
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent {
      context.close(promise: nil)
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
