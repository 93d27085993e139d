import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// The preview on this machine's own address, and on no other.
package final class PreviewServer: Sendable {
  /// Why the preview cannot be opened.
  package enum Problem: Error, Equatable, Sendable {
    case portInUse
    /// A port that only the administrator may use.
    case portForbidden
    case other(String)
  }

  /// Connections at a time; a browser opens a handful for each page.
  private static let mostConnections = 64
  private static let idle = TimeAmount.seconds(30)
  private static let heartbeat = TimeAmount.seconds(10)

  package let port: Int
  private let group: MultiThreadedEventLoopGroup
  private let channels: [any Channel]
  private let listeners: Listeners

  private init(
    port: Int, group: MultiThreadedEventLoopGroup, channels: [any Channel], listeners: Listeners
  ) {
    self.port = port
    self.group = group
    self.channels = channels
    self.listeners = listeners
  }

  /// - Parameter port: 0 for any that is free.
  package static func start(
    _ site: PreviewSite, port: Int
  ) -> Result<PreviewServer, PreviewServer.Problem> {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let listeners = Listeners()
    let count = ConnectionCount()
    func bind(_ host: String, _ port: Int) throws -> any Channel {
      try ServerBootstrap(group: group)
        .serverChannelOption(.backlog, value: 64)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
        .childChannelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try setUp(channel, site: site, listeners: listeners, count: count)
          }
        }
        .bind(host: host, port: port).wait()
    }
    do {
      let first = try bind("127.0.0.1", port)
      let bound = first.localAddress?.port ?? port
      // Machines without IPv6 do with the other one.
      let second = try? bind("::1", bound)
      let beat = PreviewServer(
        port: bound, group: group, channels: [first] + [second].compactMap { $0 },
        listeners: listeners)
      _ = group.next().scheduleRepeatedTask(initialDelay: heartbeat, delay: heartbeat) { _ in
        listeners.send(": \n\n")
      }
      return .success(beat)
    } catch let error as IOError {
      try? group.syncShutdownGracefully()
      switch error.errnoCode {
      case EADDRINUSE: return .failure(.portInUse)
      case EACCES: return .failure(.portForbidden)
      default: return .failure(.other(error.description))
      }
    } catch {
      try? group.syncShutdownGracefully()
      return .failure(.other("\(error)"))
    }
  }

  /// Tells the open pages.
  package func tell(_ update: PreviewUpdate) { listeners.send(update.event) }

  /// Closes every connection.
  package func stop() {
    for channel in channels { try? channel.close().wait() }
    try? group.syncShutdownGracefully()
  }

  private static func setUp(
    _ channel: any Channel, site: PreviewSite, listeners: Listeners, count: ConnectionCount
  ) throws {
    let pipeline = channel.pipeline.syncOperations
    guard count.enter(most: mostConnections) else {
      try pipeline.addHandler(TooManyHandler())
      return
    }
    channel.closeFuture.whenComplete { _ in count.leave() }
    var limits = NIOHTTPDecoderLimitConfiguration()
    limits.maxHeaderFieldSize = 8_192
    limits.maxHeaderListSize = 32_768
    limits.maxHeaderFieldCount = 64
    let clock = RequestClock()
    let port = channel.localAddress?.port ?? 0
    try pipeline.addHandlers([
      clock,
      IdleStateHandler(allTimeout: idle),
      HTTPResponseEncoder(),
      ByteToMessageHandler(
        HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: limits)),
      HTTPServerPipelineHandler(),
      HTTPServerProtocolErrorHandler(),
      PreviewConnection(
        site: site, gate: RequestGate(port: port), listeners: listeners, clock: clock),
    ])
  }
}

/// How many connections are open.
private final class ConnectionCount: Sendable {
  private let open = Mutex(0)

  func enter(most: Int) -> Bool {
    open.withLock {
      guard $0 < most else { return false }
      $0 += 1
      return true
    }
  }

  func leave() { open.withLock { $0 -= 1 } }
}

/// Turns away a connection too many.
private final class TooManyHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  func channelActive(context: ChannelHandlerContext) {
    let words = "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(channel.allocator.buffer(string: words)))
      .whenComplete { _ in channel.close(promise: nil) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {}
}
