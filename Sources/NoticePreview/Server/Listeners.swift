import NIOCore
import NIOHTTP1
import Synchronization

/// The open pages that want to be told of changes (server-sent events).
final class Listeners: Sendable {
  private let channels = Mutex<[ObjectIdentifier: any Channel]>([:])

  func add(_ channel: any Channel) {
    channels.withLock { $0[ObjectIdentifier(channel)] = channel }
    channel.closeFuture.whenComplete { _ in self.remove(channel) }
  }

  private func remove(_ channel: any Channel) {
    _ = channels.withLock { $0.removeValue(forKey: ObjectIdentifier(channel)) }
  }

  /// Sends to all; one that does not read is let go.
  func send(_ text: String) {
    for channel in channels.withLock({ Array($0.values) }) {
      guard channel.isWritable else {
        channel.close(promise: nil)
        continue
      }
      channel.writeAndFlush(Self.part(text, channel), promise: nil)
    }
  }

  static func part(_ text: String, _ channel: any Channel) -> HTTPServerResponsePart {
    .body(.byteBuffer(channel.allocator.buffer(string: text)))
  }
}

extension PreviewUpdate {
  /// The event as it is sent.
  var event: String {
    let numbers = notices.map(String.init).joined(separator: ",")
    return "event: change\ndata: {\"revision\":\(revision),\"notices\":[\(numbers)]}\n\n"
  }
}
