/// Rules of the capacity page beside those of the drill page.
enum CapacityStyle {
  static let text: Markup = """
    .reach{stroke:var(--quiet);stroke-width:1}
    .cut{fill:none;stroke:var(--card);stroke-width:3}
    svg .rule{fill:var(--quiet)}
    .limit-line{stroke:var(--bad);stroke-width:1.2;fill:none}
    .breach{fill:var(--bad);stroke:var(--card);stroke-width:1.5}
    svg .breach-date{fill:var(--bad);font-weight:650}
    .losses td,.losses th{padding:8px 10px;vertical-align:top;font-size:13px}
    .losses .mark{font-size:17px}.losses b{font-size:13.5px}
    .cell-good{background:var(--f-good)}.cell-warn{background:var(--f-warn)}
    .cell-bad{background:var(--f-bad)}.losses .lost{color:var(--quiet);background:var(--faint)}
    .losses td{border-right:2px solid var(--card)}
    .over-limit{color:var(--bad);font-weight:650}
    .ledger .effect{text-align:left;white-space:normal}.ledger .effect ul{margin:0}
    .figures{margin-bottom:18px}.figures dd{white-space:normal;text-align:right}

    """
}
