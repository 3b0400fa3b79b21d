/// The page's one style sheet; the page's policy names it by its hash.
enum Stylesheet {
  static func text(variants: Int) -> Markup {
    let rules: [Markup] = (0..<(variants > 1 ? variants : 0)).map { index in
      """
      #pick-\(index):checked~#variant-\(index){display:block}
      #pick-\(index):checked~.tabs label[for=pick-\(index)]{background:var(--card);\
      border-color:var(--line);border-bottom-color:var(--card);color:var(--ink)}
      #pick-\(index):focus-visible~.tabs label[for=pick-\(index)]{outline:2px solid var(--accent)}
      """
    }
    return colours + page + tables + drawings + rules.joined("\n") + small + print
  }

  private static let colours: Markup = """
    :root{color-scheme:light dark;
    --page:light-dark(#f3f5f8,#0e1217);--card:light-dark(#fff,#161b22);
    --ink:light-dark(#1a2330,#e4e9f0);--quiet:light-dark(#566274,#9aa7b7);
    --line:light-dark(#dde3ea,#2b3440);--faint:light-dark(#edf0f4,#212832);
    --accent:light-dark(#1f57c3,#7fabff);--good:light-dark(#17753c,#5fd08d);
    --bad:light-dark(#bb2a25,#ff8b82);--doubtful:light-dark(#8f5b00,#f0bd57);
    --f-good:light-dark(#cdeeda,#1d4d33);--f-calm:light-dark(#dbe5f5,#283a57);
    --f-lead:light-dark(#9fbff8,#2d59ae);--f-warn:light-dark(#fdeabf,#4d3c15);
    --l-warn:light-dark(#e3ad3f,#a67b22);--f-bad:light-dark(#fbd0cc,#5a2321);
    --l-bad:light-dark(#e07f78,#a94c46);
    --f-planned:light-dark(#e6edfb,#24334f);--l-planned:light-dark(#8fb0ee,#5578b8);--f-off:light-dark(#d3d8df,#2c343f);
    --l-off:light-dark(#9aa4b2,#566273);--f-catchup:light-dark(#e0dbf7,#3b3365);
    --f-reconnect:light-dark(#d6eeef,#1d484b);--fault:light-dark(#d2372f,#ff7a70);
    --procedure:light-dark(#2563d9,#6fa2ff)}

    """

  private static let page: Markup = """
    *{box-sizing:border-box}
    body{margin:0;background:var(--page);color:var(--ink);
    font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;
    font-variant-numeric:tabular-nums}
    header,main,footer{max-width:1220px;margin:0 auto;padding:0 20px}
    header{padding-top:34px;padding-bottom:6px}
    p{margin:0}h1{margin:2px 0 6px;font-size:32px;line-height:1.2;letter-spacing:-.02em;
    overflow-wrap:anywhere}
    h2{margin:0 0 8px;font-size:19px;line-height:1.3;letter-spacing:-.01em;break-after:avoid}
    h3{margin:22px 0 4px;font-size:15px;break-after:avoid}
    .kicker{color:var(--accent);font-size:12px;font-weight:600;letter-spacing:.09em;
    text-transform:uppercase}
    .summary{max-width:80ch;font-size:16px}
    .played,.note,footer{color:var(--quiet);font-size:13px}.played{margin-top:6px}
    .note{margin-bottom:10px;break-after:avoid}
    .card{background:var(--card);border:1px solid var(--line);border-radius:10px;
    padding:20px 22px;margin:14px 0}
    .verdict{display:flex;gap:18px;border-left-width:6px}
    .verdict.good{border-left-color:var(--good)}.verdict.bad{border-left-color:var(--bad)}
    .verdict.doubtful{border-left-color:var(--doubtful)}
    .verdict>div{min-width:0;flex:1}.verdict h2{font-size:22px;margin-bottom:4px}
    .sign{font-size:34px;line-height:1;font-weight:700}
    .good .sign,.good>.mark,td.good,span.good{color:var(--good)}
    .bad .sign,.bad>.mark,td.bad,span.bad{color:var(--bad)}
    .doubtful .sign,.doubtful>.mark,td.doubtful,span.doubtful{color:var(--doubtful)}
    .pick{position:absolute;opacity:0;pointer-events:none}
    .tabs{display:flex;flex-wrap:wrap;gap:4px;margin:22px 0 -15px;padding:0 10px;
    position:relative;z-index:1}
    .tabs label{padding:7px 16px 8px;border:1px solid transparent;border-radius:8px 8px 0 0;
    color:var(--quiet);font-weight:600;cursor:pointer;overflow-wrap:anywhere}
    .tabs label:hover{color:var(--ink)}
    .tabbed{display:none}.variant-name{display:none}
    .short{display:flex;flex-wrap:wrap;gap:14px 28px;align-items:flex-start}
    .sentences{flex:1 1 380px;margin:0;padding:0;list-style:none;font-size:16px}
    .sentences li{padding:3px 0}
    .tiles{flex:1 1 480px;display:grid;gap:10px;
    grid-template-columns:1fr 1fr}
    .many{grid-template-columns:1fr 1fr 1fr}
    .tile{background:var(--page);border-radius:8px;padding:10px 12px}
    .tile .value{font-size:22px;font-weight:650;line-height:1.25;letter-spacing:-.01em}
    .tile .name{color:var(--quiet);font-size:12.5px}.is-bad .value{color:var(--bad)}
    .places{display:flex;flex-wrap:wrap;gap:10px 34px}.places figure{flex:1 1 560px}
    .places>div{flex:1 1 260px}.places h3{margin-top:6px}
    .several{display:block}.several figure{max-width:820px;margin:0 auto 14px}
    .several>div{columns:3 280px;column-gap:30px}.several h3{break-after:avoid}
    .several li{break-inside:avoid}
    .entities,.links{margin:4px 0;padding-left:20px;font-size:14px}
    .links{columns:2 250px;column-gap:40px;font-size:12.5px;color:var(--quiet)}
    .figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));
    gap:0 30px;margin:0}
    .figures div{display:flex;justify-content:space-between;gap:12px;padding:5px 0;
    border-bottom:1px solid var(--faint);break-inside:avoid}
    .figures dt{overflow-wrap:anywhere;color:var(--quiet)}.figures dd{margin:0;font-weight:600;
    white-space:nowrap}
    footer{padding-top:4px;padding-bottom:40px}footer ul{margin:4px 0;padding-left:18px}
    a{color:var(--accent);text-underline-offset:2px}

    """

  private static let tables: Markup = """
    .scroll{overflow-x:auto}
    table{width:100%;border-collapse:collapse;font-size:14px}
    th,td{padding:7px 14px 7px 0;border-bottom:1px solid var(--faint);text-align:left;
    vertical-align:top;overflow-wrap:break-word}
    .stacking td{overflow-wrap:anywhere}
    th:last-child,td:last-child{padding-right:0}
    thead th{color:var(--quiet);font-size:12px;font-weight:600;border-color:var(--line);
    overflow-wrap:normal}
    tbody tr:last-child>*{border-bottom:0}
    .number{text-align:right;white-space:nowrap}
    .compare th{white-space:normal;vertical-align:bottom}
    .compare [scope],.compare td{white-space:nowrap;vertical-align:top}
    .mark{font-size:17px;font-weight:700;line-height:1.25;width:30px}
    .claim{font:12.5px/1.5 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;
    color:var(--quiet)}
    .outcome{font-weight:600}
    .bad .outcome{color:var(--bad)}.doubtful .outcome{color:var(--doubtful)}
    code{font:11.5px/1.4 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;
    white-space:nowrap}
    .sources code{display:inline-block;padding:0 5px;margin:1px 1px 1px 0;border-radius:4px;
    background:var(--faint);color:var(--quiet);white-space:normal}
    .badge,.story span,.ledger span{display:inline-block;padding:0 7px;border-radius:9px;
    background:var(--faint);color:var(--ink);font-size:12px;white-space:nowrap}
    .badge{color:var(--quiet)}
    .ledger .is-open{background:var(--f-warn);color:var(--doubtful)}
    .ledger td:nth-child(1),.story td:nth-child(5){color:var(--quiet);
    font:11.5px/1.6 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}
    .ledger :nth-child(5){text-align:right;white-space:nowrap}
    .ledger td:nth-child(1),.story td:nth-child(1){white-space:nowrap}
    .story td:nth-child(-n+2){color:var(--quiet);font-size:12.5px}
    .story td:nth-child(1) b{color:var(--ink);font-size:14px}
    .story td:nth-child(3){width:46%}.story td:nth-child(4){font-size:13px}
    .story td:nth-child(5){width:17%}
    .story .again td{color:var(--quiet);font-style:italic}
    .story .k-bad{background:var(--f-bad)}.story .k-warn{background:var(--f-warn)}
    .story .k-calm{background:var(--f-calm)}
    tr:target{background:var(--f-warn)}

    """

  private static let drawings: Markup = """
    figure{margin:0 0 8px}figure,svg,tr{break-inside:avoid}
    .defs{position:absolute}
    .timeline,.topology svg{display:block;width:100%;height:auto;overflow:visible}
    svg text{font-size:11px;fill:var(--ink)}
    svg .gutter{text-anchor:end;fill:var(--quiet)}svg .strong{fill:var(--ink);font-weight:600}
    svg .entity{font-size:12.5px;font-weight:650}
    svg .state,svg .number,.ticks text{text-anchor:middle}
    .ticks text{fill:var(--quiet);font-size:11px}svg .total{font-weight:600}
    .ticks .date{font-weight:600}
    .grid{stroke:var(--line);stroke-width:.6;fill:none}
    .axis{stroke:var(--quiet);stroke-width:1;fill:none}
    .f-good{fill:var(--f-good)}.f-calm{fill:var(--f-calm)}.f-lead{fill:var(--f-lead)}
    .f-warn{fill:url(#h-warn)}.f-bad{fill:url(#h-bad)}.f-off{fill:url(#h-off)}
    .f-planned{fill:url(#h-planned)}
    .b-warn{stop-color:var(--f-warn)}.b-bad{stop-color:var(--f-bad)}
    .b-off{stop-color:var(--f-off)}.b-fault{stop-color:light-dark(#f6bfba,#7c2c29)}
    .b-planned{stop-color:var(--f-planned)}.l-planned{stop-color:var(--l-planned)}
    .b-repair{stop-color:var(--f-good)}.l-repair{stop-color:light-dark(#6fc492,#35855a)}
    .b-catchup{stop-color:var(--f-catchup)}.b-reconnect{stop-color:var(--f-reconnect)}
    .l-warn{stop-color:var(--l-warn)}.l-bad{stop-color:var(--l-bad)}
    .l-off{stop-color:var(--l-off)}.l-fault{stop-color:var(--fault)}
    .l-catchup{stop-color:light-dark(#a79bde,#8575c9)}
    .l-reconnect{stop-color:light-dark(#7fbdc0,#3f8a8e)}
    .bar-fault{fill:url(#h-fault)}.bar-procedure{fill:light-dark(#a9c4f7,#2d4f90)}
    .bar-step{fill:light-dark(#c9d8f5,#2a3d60);stroke:var(--procedure);stroke-width:.7}
    .band-fault{fill:var(--fault);fill-opacity:.07}
    .band-procedure{fill:var(--procedure);fill-opacity:.09}
    .band-fault-edge{stroke:var(--fault);stroke-dasharray:4 3;fill:none;stroke-opacity:.7}
    .band-procedure-edge{stroke:var(--procedure);stroke-dasharray:1 3;fill:none}
    .over{opacity:.6}
    svg .state,.row text{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}
    .f-warn+.state{stroke:var(--f-warn)}.f-bad+.state{stroke:var(--f-bad)}
    .f-off+.state{stroke:var(--f-off)}.f-planned+.state{stroke:var(--f-planned)}
    .row .bar-fault+.in{stroke:light-dark(#f3b4af,#7c2c29)}
    .p-repair{fill:url(#h-repair)}.p-repair+.state{stroke:var(--f-good)}
    .p-detection{fill:url(#h-bad)}.p-decision{fill:url(#h-warn)}
    .p-procedure{fill:var(--f-lead)}.p-catchup{fill:url(#h-catchup)}
    .p-reconnect{fill:url(#h-reconnect)}
    .p-detection+.state{stroke:var(--f-bad)}.p-decision+.state{stroke:var(--f-warn)}
    .p-catchup+.state{stroke:var(--f-catchup)}.p-reconnect+.state{stroke:var(--f-reconnect)}
    .line{fill:none;stroke-width:1.5;stroke-linejoin:round}
    .area{stroke:var(--card);stroke-width:.6}
    .s0{stroke:light-dark(#1f57c3,#7fabff)}.s1{stroke:light-dark(#c2410c,#ff9d66)}
    .s2{stroke:light-dark(#0d7c66,#4fd1b5)}.s3{stroke:light-dark(#8b2fb3,#d28cf2)}
    .s4{stroke:light-dark(#8a6d00,#e0c04d);stroke-dasharray:6 2}
    .s5{stroke:light-dark(#b3125f,#ff83bb);stroke-dasharray:6 2}
    .s6{stroke:light-dark(#46566b,#b3c0d0);stroke-dasharray:2 2}
    .s7{stroke:light-dark(#3d7a1f,#9bd27a);stroke-dasharray:2 2}
    .under{stroke-width:4;stroke-opacity:.5}
    .on1{stroke-dasharray:10 7}.on2{stroke-dasharray:5 12}.on3{stroke-dasharray:2 15}
    .s-other{stroke:var(--l-off);stroke-width:.7}
    .legend{display:flex;flex-wrap:wrap;gap:2px 18px;margin:2px 0 10px;padding:0 0 0 10px;
    list-style:none;font-size:12.5px}
    .legend li{display:flex;align-items:center;gap:6px;overflow-wrap:anywhere}
    .legend svg,th svg{flex:none;vertical-align:-1px}.legend span{color:var(--quiet)}
    .link{fill:none;stroke:var(--l-off);stroke-width:1.8}
    .site{fill:var(--card);stroke:var(--l-off);stroke-width:1.2}
    .pill{fill:var(--faint);stroke:var(--line)}
    .topology text{font-size:12px}svg .site-name{font-size:14px;font-weight:650}
    svg .caption{fill:var(--quiet)}
    .share{max-width:100%}

    """

  private static let small: Markup = """

    @media screen and (max-width:760px){
    header,main,footer{padding-left:12px;padding-right:12px}.card{padding:15px 14px}
    h1{font-size:25px}.verdict{gap:12px}
    .wide{overflow-x:auto}.wide .timeline{min-width:880px}.topology{overflow-x:auto}
    .topology svg{min-width:600px}.scroll table{min-width:700px}
    .verdict{display:block}.sign{float:left;margin-right:10px;font-size:26px}
    .stacking thead{display:none}
    .stacking,.stacking tbody{display:block}
    .stacking tr{display:block;position:relative;padding:9px 0 9px 28px;
    border-bottom:1px solid var(--line)}.story tr{padding-left:0}
    .stacking td{display:block;border:0;padding:1px 0;text-align:left}
    .stacking td:empty{display:none}.story td:nth-child(4)::before{content:"because of "}
    .stacking .mark{position:absolute;left:0}
    .stacking .number,.story td:nth-child(-n+2){display:inline-block;margin-right:16px}
    .stacking [data-label]::before{content:attr(data-label) " ";color:var(--quiet)}
    .story td{width:auto!important}
    .links{columns:1}}

    """

  private static let print: Markup = """
    @page{size:A4 landscape;margin:11mm}
    @media print{:root{color-scheme:light}*{print-color-adjust:exact}
    body{background:#fff;zoom:.8}.scroll{break-inside:avoid}
    .scroll:has(.ledger){break-inside:auto}header,main,footer{max-width:none;padding:0}
    .card{border:0;border-top:1px solid var(--line);border-radius:0;padding:12px 0;margin:0}
    .verdict{border-left:6px solid;padding-left:12px}
    .tabs,.pick{display:none}.tabbed{display:block;break-before:page}
    #variant-0{break-before:auto}
    .variant-name{display:block;font-size:22px}.scroll,.wide{overflow:visible}
    thead{display:table-header-group}.places h3{margin-top:0}
    th,td{padding-top:4px;padding-bottom:4px}.number{white-space:nowrap}a{color:inherit;text-decoration:none}}
    """
}
