import Observations
import Units

/// Texts that try to get out of every output language, and a record full of them.
enum HostileNames {
  static let all: [String] = [
    "<script>window.pwned=1</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<img src=x onerror=window.pwned=1>", "<svg onload=window.pwned=1>",
    "<svg/onload=window.pwned=1>", "<body onload=window.pwned=1>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'>", "<math><mi//xlink:href=\"data:x,1\">",
    "</title><script>window.pwned=1</script>", "</style><script>window.pwned=1</script>",
    "</script><script>window.pwned=1</script>", "</svg><script>window.pwned=1</script>",
    "</text></svg><img src=x onerror=window.pwned=1>", "<!--", "-->", "<!-- --!> <b>", "]]>",
    "<![CDATA[ x ]]>", "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///x'>]>",
    "&e;", "&lt;script&gt;", "&#60;script&#62;", "&#x3c;b&#x3e;", "&amp;amp;", "&quot;onclick=1",
    "\" onmouseover=\"window.pwned=1", "' onmouseover='window.pwned=1",
    "` onmouseover=`window.pwned=1", "\"><script>window.pwned=1</script>",
    "'><script>window.pwned=1</script>", "\" style=\"background:url(//evil.example)",
    "javascript:window.pwned=1", "JaVaScRiPt:window.pwned=1", "java\tscript:window.pwned=1",
    "data:text/html,<script>window.pwned=1</script>", "vbscript:msgbox(1)",
    "](javascript:window.pwned=1)", "[x](javascript:window.pwned=1)",
    "![x](http://evil.example/x.png)", "[x]: javascript:1", "<javascript:window.pwned=1>",
    "| a | b |", "a | b \\| c", "\\", "\\\\|", "`code`", "```\nfence", "**bold** _it_ ~~no~~",
    "# heading", "> quote", "- item", "1. item", "--- ", "@everyone", "#123", "$x$",
    "http://evil.example", "https://evil.example/?a=1&b=2", "www.evil.example", "WWW.evil.example",
    "{{constructor.constructor('window.pwned=1')()}}", "${7*7}", "<%= 7*7 %>", "#{7*7}",
    "+ADw-script+AD4-window.pwned=1+ADw-/script+AD4-", "\u{1B}[2J\u{1B}[31mred\u{1B}[0m",
    "\u{1B}]0;title\u{07}", "\u{1B}]8;;http://evil.example\u{07}x\u{1B}]8;;\u{07}", "\u{9B}31m",
    "\u{07}bell", "a\rb", "a\nb", "a\u{2028}b\u{2029}c", "a\u{0}b", "\u{202E}gnp.exe",
    "\u{2066}x\u{2069}", "a\u{200B}b", "\u{FEFF}x", "\u{FFFE}\u{FFFF}", "=cmd|'/c calc'!A1",
    "+1", "-rf", "../../etc/passwd", "%0d%0aSet-Cookie: x=1", "%s%n%x", "'; DROP TABLE pces;--",
    String(repeating: "long-name-", count: 60), "日本語の名前", "e\u{301}", "🏳️‍🌈", "",
  ]

  /// A record in which every text is hostile, one after the other.
  static func record(_ text: String) -> DrillRecord {
    var record = LeaderSiteOutage.isolationOmitted
    record.header.scenario = text
    record.header.variant = text
    record.header.summary = text
    record.header.systems = [
      SystemSummary(name: text, model: text, profile: text, lines: [text])
    ]
    for index in record.header.topology.sites.indices {
      record.header.topology.sites[index].name = text
      record.header.topology.sites[index].occupants = [.init(name: text, caption: text)]
    }
    for index in record.header.topology.links.indices {
      record.header.topology.links[index].caption = text
    }
    spoilStory(&record, text)
    spoilFindings(&record, text)
    return record
  }

  private static func spoilStory(_ record: inout DrillRecord, _ text: String) {
    for index in record.decisions.indices {
      record.decisions[index].subject = text
      record.decisions[index].text = text
      record.decisions[index].sources = [text]
    }
    for index in record.bands.indices {
      record.bands[index].name = text
      record.bands[index].caption = text
    }
    for index in record.lanes.indices {
      record.lanes[index].entity = text
      if index % 2 == 0 { record.lanes[index].aspect = text }
      for change in record.lanes[index].changes.indices {
        record.lanes[index].changes[change].state = text
        record.lanes[index].changes[change].reason = text
      }
    }
    record.series = record.series.prefix(3).map { series in
      var series = series
      series.points = Array(series.points.prefix(40))
      series.entity = text
      series.metric = text
      return series
    }
  }

  private static func spoilFindings(_ record: inout DrillRecord, _ text: String) {
    for index in record.verdicts.indices {
      record.verdicts[index].name = text
      record.verdicts[index].claim = text
      record.verdicts[index].evidence = text
      record.verdicts[index].facts = [text]
    }
    for index in record.hazards.indices {
      record.hazards[index].name = text
      record.hazards[index].subjects = [text]
      record.hazards[index].sources = [text]
      record.hazards[index].effects = [Metric(name: text, value: 1, unit: .count)]
    }
    for index in record.outages.indices {
      record.outages[index].capability = text
      record.outages[index].entity = text
    }
    for index in record.assumptions.indices {
      record.assumptions[index].id = text
      record.assumptions[index].name = text
      record.assumptions[index].value = text
      record.assumptions[index].status = text
    }
    record.metrics = [Metric(name: text + ".lost", value: 1, unit: .count)]
    record.recoveryTargets = record.recoveryTargets.map {
      RecoveryTarget(name: text, allowed: $0.allowed, seen: $0.seen)
    }
  }
}
