import NetworkModel
import SimulationKernel
import Testing
import Units

struct NetworkTransfersTests {
  @Test func `a transfer takes its size over the bandwidth`() throws {
    var network = try network()
    let transfer = network.startTransfer(from: a, to: b, size: megabyte, at: at(.seconds(5)))
    #expect(network.nextCompletion == at(.seconds(6)))
    #expect(network.remaining(transfer, at: at(.milliseconds(5_250))) == ByteCount(750_000))
    let completed = network.advance(to: at(.seconds(7)))
    #expect(completed.map(\.completedAt) == [at(.seconds(6))])
    #expect(network.remaining(transfer, at: at(.seconds(7))) == nil)
    #expect(network.nextCompletion == nil)
  }

  @Test func `two transfers share a direction, and the longer speeds up when alone`() throws {
    var network = try network()
    let long = network.startTransfer(
      from: a, to: b, size: ByteCount(2_000_000), at: .start)
    let short = network.startTransfer(from: a, to: b, size: megabyte, at: .start)
    let back = network.startTransfer(from: b, to: a, size: megabyte, at: .start)
    #expect(network.rate(long) == BitRate(bitsPerSecond: 4e6))
    #expect(network.rate(back) == BitRate(bitsPerSecond: 8e6))
    let completed = network.advance(to: at(.seconds(10)))
    #expect(completed.map(\.id) == [back, short, long])
    #expect(completed.map(\.completedAt.sinceStart.seconds) == [1, 2, 3])
  }

  @Test func `loss and distance cap a transfer below the bandwidth`() throws {
    let fast = link(a, b, loss: 0.0001, bitsPerSecond: 1e9)
    var network = try network(links: [fast])
    let rate = network.throughput(from: a, to: b)
    #expect(abs(rate.bitsPerSecond - 17_881_275) < 2)
    let transfer = network.startTransfer(from: a, to: b, size: megabyte, at: .start)
    #expect(network.rate(transfer) == rate)
    #expect(network.throughput(from: a, to: b) == rate)
  }

  @Test func `a degraded link slows a transfer from that instant on`() throws {
    var network = try network()
    _ = network.startTransfer(from: a, to: b, size: ByteCount(2_000_000), at: .start)
    let half = LinkCondition(bandwidth: BitRate(bitsPerSecond: 4e6))
    _ = network.begin(half, on: network.direction(a, b), at: at(.seconds(1)))
    #expect(network.nextCompletion == at(.seconds(3)))
  }

  @Test(arguments: [true, false])
  func `a transfer stands still while either way is cut, and goes on after`(isForward: Bool) throws
  {
    var network = try network()
    let transfer = network.startTransfer(from: a, to: b, size: megabyte, at: .start)
    let way = isForward ? network.direction(a, b) : network.direction(b, a)
    let cut = network.begin(.cut, on: way, at: at(.milliseconds(400)))
    #expect(network.nextCompletion == nil)
    #expect(network.remaining(transfer, at: at(.seconds(60))) == ByteCount(600_000))
    network.end(cut, at: at(.seconds(60)))
    #expect(network.nextCompletion == at(.milliseconds(60_600)))
  }

  @Test func `a stream without an end takes its share until it is cancelled`() throws {
    var network = try network()
    let stream = network.startStream(
      from: a, to: b, limit: BitRate(bitsPerSecond: 2e6), at: .start)
    let transfer = network.startTransfer(from: a, to: b, size: megabyte, at: .start)
    #expect(network.rate(stream) == BitRate(bitsPerSecond: 2e6))
    #expect(network.rate(transfer) == BitRate(bitsPerSecond: 6e6))
    #expect(network.sent(stream, at: at(.seconds(1))) == ByteCount(250_000))
    let isCancelled = network.cancel(stream, at: at(.seconds(1)))
    let isCancelledAgain = network.cancel(stream, at: at(.seconds(1)))
    #expect(isCancelled && !isCancelledAgain)
    #expect(network.nextCompletion == at(.milliseconds(1_250)))
  }

  @Test func `a transfer of nothing completes at once unless it is cut off`() throws {
    var network = try network()
    _ = network.startTransfer(from: a, to: b, size: .zero, at: at(.seconds(1)))
    let completed = network.advance(to: at(.seconds(1)))
    #expect(completed.map(\.completedAt) == [at(.seconds(1))])
    let cut = network.begin(.cut, on: network.direction(a, b), at: at(.seconds(2)))
    _ = network.startTransfer(from: a, to: b, size: .zero, at: at(.seconds(2)))
    let whileCut = network.advance(to: at(.seconds(3)))
    network.end(cut, at: at(.seconds(4)))
    let after = network.advance(to: at(.seconds(4)))
    #expect(whileCut.isEmpty && after.map(\.completedAt) == [at(.seconds(4))])
  }

  @Test func `a completion that another call passes over is handed over later`() throws {
    var network = try network()
    let transfer = network.startTransfer(from: a, to: b, size: megabyte, at: .start)
    _ = network.begin(.cut, on: network.direction(a, b), at: at(.seconds(9)))
    #expect(network.nextCompletion == at(.seconds(1)))
    let completed = network.advance(to: at(.seconds(9)))
    #expect(completed.map(\.id) == [transfer])
    #expect(completed.map(\.completedAt) == [at(.seconds(1))])
    let later = network.advance(to: at(.seconds(9)))
    #expect(later.isEmpty)
  }

  @Test func `a transfer over two links loads both and shares the narrower`() throws {
    var network = try network(links: [link(a, b), link(b, c, bitsPerSecond: 4e6)])
    let far = network.startTransfer(from: a, to: c, size: megabyte, at: .start)
    let near = network.startTransfer(from: a, to: b, size: megabyte, at: .start)
    #expect(network.rate(far) == BitRate(bitsPerSecond: 4e6))
    #expect(network.rate(near) == BitRate(bitsPerSecond: 4e6))
    _ = network.startStream(from: b, to: c, at: .start)
    #expect(network.rate(far) == BitRate(bitsPerSecond: 2e6))
    #expect(network.rate(near) == BitRate(bitsPerSecond: 6e6))
    #expect(network.carried(on: network.direction(a, b), at: at(.seconds(1))) == megabyte)
  }
}
