import NIOCore

/// Closes a connection that begins a request and does not finish it.
final class RequestClock: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  /// How long the head of a request may take.
  private static let patience = TimeAmount.seconds(10)

  private var deadline: Scheduled<Void>?

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if deadline == nil {
      let channel = context.channel
      deadline = context.eventLoop.scheduleTask(in: Self.patience) { channel.close(promise: nil) }
    }
    context.fireChannelRead(data)
  }

  func channelInactive(context: ChannelHandlerContext) {
    requestIsWhole()
    context.fireChannelInactive()
  }

  func requestIsWhole() {
    deadline?.cancel()
    deadline = nil
  }
}
