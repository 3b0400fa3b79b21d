import Foundation

/// The curves as a picture: a panel each, time above in blue, memory below in grey.
struct GrowthPicture {
  private static let panel = (width: 300.0, height: 210.0)
  private static let columns = 3
  private var lines: [String] = []

  static func text(_ curves: [Growth.Curve], remark: String) -> String {
    var picture = GrowthPicture()
    let rows = (curves.count + columns - 1) / columns
    let width = Int(Double(columns) * panel.width)
    let height = Int(Double(rows) * panel.height) + 40
    picture.lines.append(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
        + "font-family=\"sans-serif\" font-size=\"10\">")
    picture.lines.append("<title>How time and memory of firedrill grow</title>")
    picture.lines.append("<rect width=\"\(width)\" height=\"\(height)\" fill=\"#ffffff\"/>")
    for (index, curve) in curves.enumerated() {
      let x = Double(index % columns) * panel.width
      let y = Double(index / columns) * panel.height
      picture.draw(curve, at: (x, y))
    }
    picture.label(remark, 16, Double(height) - 14, "fill=\"#555555\"")
    picture.lines.append("</svg>")
    return picture.lines.joined(separator: "\n") + "\n"
  }

  private mutating func draw(_ curve: Growth.Curve, at corner: (x: Double, y: Double)) {
    let (left, top) = (corner.x + 46, corner.y + 36)
    let (width, height) = (Self.panel.width - 92, Self.panel.height - 82)
    label(curve.title, corner.x + 16, corner.y + 20, "font-size=\"13\" font-weight=\"bold\"")
    lines.append(
      "<path d=\"M\(left) \(top)v\(height)h\(width)v-\(height)\" fill=\"none\" stroke=\"#999999\"/>"
    )
    let most = curve.points.map(\.x).max() ?? 1
    let slowest = Self.round(up: curve.points.map(\.time).max() ?? 1)
    let largest = Self.round(up: curve.points.map(\.peak).max() ?? 1)
    func path(_ value: (Growth.Curve) -> [Double], _ top100: Double) -> [(Double, Double)] {
      zip(curve.points, value(curve)).map { point, y in
        (left + width * point.x / most, top + height * (1 - y / top100))
      }
    }
    line(path({ $0.points.map(\.peak) }, largest), "#aaaaaa")
    line(path({ $0.points.map(\.time) }, slowest), "#1f5fa8")
    label("0", left - 4, top + height, "text-anchor=\"end\"")
    label(Table.number(slowest), left - 4, top + 8, "text-anchor=\"end\" fill=\"#1f5fa8\"")
    label(curve.measure, left + 2, top - 4, "fill=\"#1f5fa8\"")
    label(
      "\(Table.number(largest)) MB", left + width, top - 4, "text-anchor=\"end\" fill=\"#777777\"")
    label(Self.whole(most), left + width, top + height + 12, "text-anchor=\"end\"")
    label(curve.axis, left, top + height + 26, "")
  }

  private mutating func line(_ points: [(Double, Double)], _ colour: String) {
    let path = points.map { String(format: "%.1f,%.1f", $0.0, $0.1) }.joined(separator: " ")
    lines.append(
      "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"1.8\"/>")
    for point in points {
      lines.append(
        String(format: "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.6\" ", point.0, point.1)
          + "fill=\"\(colour)\"/>")
    }
  }

  private mutating func label(_ text: String, _ x: Double, _ y: Double, _ style: String) {
    lines.append("<text x=\"\(x)\" y=\"\(y)\" \(style)>\(text)</text>")
  }

  /// The next round number, of 1, 2, 5 and 10, that is not smaller.
  private static func round(up value: Double) -> Double {
    guard value > 0 else { return 1 }
    let decade = pow(10, floor(log10(value)))
    return [1, 2, 5, 10].map { $0 * decade }.first { $0 >= value } ?? value
  }

  private static func whole(_ value: Double) -> String {
    let digits = String(Int(value))
    guard digits.count > 4 else { return digits }
    return digits.dropLast(3) + "," + digits.suffix(3)
  }
}
