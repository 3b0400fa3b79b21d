import SimulationKernel
import Testing

@Suite struct PhiloxTests {
  private func expectBlock(
    counter: [UInt32], key: [UInt32], output: [UInt32],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let block = Philox.block(
      counter: (counter[0], counter[1], counter[2], counter[3]), key: (key[0], key[1]))
    #expect(
      [block.0, block.1, block.2, block.3] == output, sourceLocation: sourceLocation)
  }

  @Test func `the known answers of Random123 come out`() {
    let ones = UInt32.max
    expectBlock(
      counter: [0, 0, 0, 0], key: [0, 0],
      output: [0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8])
    expectBlock(
      counter: [ones, ones, ones, ones], key: [ones, ones],
      output: [0x408F_276D, 0x41C8_3B0E, 0xA20B_C7C6, 0x6D54_51FD])
    expectBlock(
      counter: [0x243F_6A88, 0x85A3_08D3, 0x1319_8A2E, 0x0370_7344],
      key: [0xA409_3822, 0x299F_31D0],
      output: [0xD16C_FE09, 0x94FD_CCEB, 0x5001_E420, 0x2412_6EA1])
  }

  @Test func `sixty-four bits are the first half of the block, low words first`() {
    #expect(Philox.bits(low: 0, high: 0, key: 0) == 0xE169_C58D_6627_E8D5)
    #expect(
      Philox.bits(
        low: 0x85A3_08D3_243F_6A88, high: 0x0370_7344_1319_8A2E, key: 0x299F_31D0_A409_3822)
        == 0x94FD_CCEB_D16C_FE09)
  }
}
