/// The style sheet of a proof: a newspaper's page in light and in dark, on paper, in any script.
enum ProofStyle {
  static let sheet = """
    :root {
      color-scheme: light dark;
      --paper: #fcfbf8; --ink: #1d1b18; --soft: #6a645a; --rule: #d8d3c8; --card: #f5f3ed; --link: #20426b;
      --person: #1d5fa8; --organization: #85349a; --place: #2a7a3c; --event: #ad5200; --work: #0d7078;
      --group: #b0264a; --date: #7a651c; --tint: 13%;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Charter,
        "Bitstream Charter", Georgia, "Noto Serif", serif;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #17181a; --ink: #e4e0d8; --soft: #9f998e; --rule: #3a3b3e; --card: #1f2023; --link: #9cc0ee;
        --person: #7db5f2; --organization: #d59ae6; --place: #83cf94; --event: #f0a35e; --work: #6fcdd6;
        --group: #f58fa9; --date: #d3bd72; --tint: 19%;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); scroll-padding-top: 4rem; text-size-adjust: 100%; }
    body {
      display: flex; flex-direction: column; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 4rem;
      max-width: 76rem; font: clamp(1.0625rem, 0.95rem + 0.5vw, 1.1875rem)/1.6 var(--serif);
      font-kerning: normal; font-variant-numeric: oldstyle-nums; overflow-wrap: break-word;
    }
    main { min-width: 0; }
    p, ul, ol, figure, blockquote, h1, h2, h3, h4, h5, h6, pre { margin: 0; padding: 0; }
    h1, h2, h3, h4, h5, h6 { font-weight: 700; line-height: 1.2; text-wrap: balance; }
    a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.16em; }
    small, .masthead, .kicker, .when, .file, .details, .key, th, .box b, summary, .sources, aside h2 {
      font-family: var(--sans); font-variant-numeric: lining-nums tabular-nums;
    }

    /* The contents and the key stand last in the document and first on the page. */
    .front { order: -1; display: contents; }
    .front h1, .front nav { order: -2; }
    .front h1 { margin: 2.5rem 0 0; font-size: clamp(1.8rem, 1.4rem + 2vw, 2.75rem); letter-spacing: -0.01em; }
    nav { margin: 1rem 0 2rem; padding: 1.1rem 0 1.2rem; border-top: 3px double var(--rule); border-bottom: 1px solid var(--rule); }
    nav ol { columns: 22rem; column-gap: 3rem; padding-inline-start: 1.6em; line-height: 1.35; }
    nav li { break-inside: avoid; padding-bottom: 0.55rem; }
    nav li::marker { color: var(--soft); }
    nav small { display: block; color: var(--soft); }
    nav a { color: inherit; text-decoration-color: var(--rule); }
    .key {
      order: -1; position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.15rem 1.1rem;
      padding: 0.7rem 0; background: color-mix(in srgb, var(--paper) 94%, transparent); backdrop-filter: blur(6px);
      border-bottom: 1px solid var(--rule); font-size: 0.8rem; line-height: 1.6;
    }
    .key label { cursor: pointer; white-space: nowrap; }
    .key b { font-weight: 600; padding: 0 0.15em; }
    .key small { color: var(--soft); }
    .key input { accent-color: var(--hue); margin: 0 0.15rem 0 0; vertical-align: -0.1em; }

    /* What is marked: each kind has a hue. */
    .person { --hue: var(--person); }
    .organization { --hue: var(--organization); }
    .place { --hue: var(--place); }
    .event { --hue: var(--event); }
    .work { --hue: var(--work); }
    .group { --hue: var(--group); }
    .date { --hue: var(--date); }
    .dateline { --hue: var(--ink); }
    mark, .key .person b, .key .organization b, .key .place b, .key .event b, .key .work b, .key .group b {
      color: inherit; background: color-mix(in srgb, var(--hue) var(--tint), transparent);
      box-shadow: inset 0 -0.09em var(--hue); border-radius: 0.15em 0.15em 0 0;
    }
    mark { padding: 0.04em 0.08em; margin: 0 -0.08em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    mark[title], time[title], .dateline[title], .office { cursor: help; }
    .office { text-decoration: underline dotted var(--hue) 0.08em; text-underline-offset: 0.2em; }
    time.date, .key .date b { text-decoration: underline dashed var(--hue) 0.08em; text-underline-offset: 0.2em; }
    span.dateline, .key .dateline b { font-weight: 700; letter-spacing: 0.015em; }
    mark:target { outline: 2px solid var(--hue); outline-offset: 2px; }
    body:has(#show-person:not(:checked)) mark.person, body:has(#show-organization:not(:checked)) mark.organization,
    body:has(#show-place:not(:checked)) mark.place, body:has(#show-event:not(:checked)) mark.event,
    body:has(#show-work:not(:checked)) mark.work, body:has(#show-group:not(:checked)) mark.group {
      background: none; box-shadow: none;
    }
    body:has(#show-person:not(:checked)) .office.person, body:has(#show-organization:not(:checked)) .office.organization,
    body:has(#show-date:not(:checked)) time.date { text-decoration: none; }
    body:has(#show-dateline:not(:checked)) span.dateline { font-weight: inherit; letter-spacing: 0; }

    /* A page: the story, and beside it what it names. */
    .document { display: grid; grid-template-columns: minmax(0, 1fr); padding: 1.4rem 0 3.5rem; }
    .document + .document { border-top: 3px double var(--rule); }
    .file { margin-bottom: 1.2rem; color: var(--soft); font-size: 0.75rem; }
    article, .document > .listing { width: 100%; max-width: 38rem; margin-inline: auto; }
    article > header { margin-bottom: 1.5rem; padding-bottom: 1.1rem; border-bottom: 1px solid var(--rule); }
    article > header:empty { display: none; }
    .masthead { margin-bottom: 1.5rem; padding: 0.45rem 0; border-top: 3px double var(--ink); border-bottom: 1px solid var(--rule);
      font-size: 0.8rem; letter-spacing: 0.02em; }
    .kicker { margin-bottom: 0.4rem; color: var(--group); font-size: 0.8rem; font-weight: 600; letter-spacing: 0.03em; }
    h1 { font-size: clamp(2rem, 1.3rem + 2.9vw, 3.1rem); line-height: 1.1; letter-spacing: -0.018em; }
    .alternative { margin-top: 0.6rem; font-size: 1.3em; line-height: 1.3; text-wrap: balance; }
    .standfirst { color: var(--soft); font-size: 1.15em; line-height: 1.45; text-wrap: pretty; }
    header .standfirst { margin-top: 0.8rem; }
    .byline { margin-top: 1rem; font-style: italic; }
    .when time, .details time, nav time { direction: ltr; unicode-bidi: isolate; }
    .when { margin-top: 0.15rem; color: var(--soft); font-size: 0.8rem; }
    .body > * + * { margin-top: 0.95em; }
    .body p, .body li, blockquote, td, .body h2, .body h3 { white-space: pre-line; }
    .body p, .body li { hyphens: auto; text-wrap: pretty; }
    .body h2 { margin-top: 1.7em; font-size: 1.3em; }
    .body h3, .body h4, .body h5, .body h6 { margin-top: 1.4em; font-size: 1.08em; }
    .body h3.liveentry { padding-top: 0.8em; border-top: 1px solid var(--rule); }
    .body ul, .body ol { padding-inline-start: 1.3em; }
    .body li + li, .body li > ul, .body li > ol { margin-top: 0.35em; }
    .body li::marker { color: var(--soft); }
    blockquote { padding-inline-start: 1.1em; border-inline-start: 3px solid var(--rule); }
    blockquote.pullquote { padding: 0.6em 0; border: 0; border-block: 1px solid var(--rule); font-size: 1.3em; line-height: 1.35; text-align: center; text-wrap: balance; }
    cite { color: var(--soft); font-size: 0.88em; }
    blockquote cite { display: block; margin-top: 0.3em; }
    .sidebar, .editorsnote, .correction { color: var(--soft); font-size: 0.94em; }
    .editorsnote, .correction { font-style: italic; }
    figure { padding: 0.9rem 1rem; background: var(--card); border-radius: 3px; font-size: 0.92em; line-height: 1.45; }
    figure > * + * { margin-top: 0.4em; }
    .box b { margin-inline-end: 0.3em; color: var(--soft); font-size: 0.72rem; font-weight: 600; letter-spacing: 0.05em; text-transform: uppercase; }
    .box small { color: var(--soft); }
    pre { overflow-x: auto; padding: 0.9rem 1rem; background: var(--card); font: 0.82em/1.5 ui-monospace, "Liberation Mono", monospace; }
    .scroll { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; font-size: 0.92em; line-height: 1.4; font-variant-numeric: lining-nums tabular-nums; }
    caption { padding-bottom: 0.5em; color: var(--soft); text-align: start; }
    th, td { padding: 0.4em 1em 0.4em 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
    th { font-size: 0.85em; font-weight: 600; }
    .endmark { color: var(--soft); }
    article > footer { margin-top: 2rem; padding-top: 0.7rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.8em; line-height: 1.5; }
    article > footer a { color: inherit; overflow-wrap: anywhere; }

    .names { width: 100%; max-width: 38rem; margin: 2.2rem auto 0; padding-top: 1rem; border-top: 1px solid var(--rule);
      columns: 15rem; column-gap: 2rem; font-size: 0.88em; line-height: 1.4; }
    .names > div { margin-bottom: 1.1rem; }
    .names h2 { margin-bottom: 0.35rem; color: var(--hue); font-size: 0.74rem; font-weight: 650; letter-spacing: 0.04em; break-after: avoid; }
    .names ul { list-style: none; }
    .names li { break-inside: avoid; padding-bottom: 0.25rem; }
    .names li small { color: var(--soft); font-size: 0.82em; }
    .names li small a { color: inherit; }
    .names li bdi a { color: inherit; text-decoration-color: var(--rule); }
    @media (min-width: 64rem) {
      .document { grid-template-columns: minmax(0, 1fr) 17rem; column-gap: 3.5rem; align-content: start; }
      .document:has(.names) > article { grid-column: 1; margin-inline: auto; }
      .document > :not(article, .names), .document:not(:has(.names)) > article { grid-column: 1 / -1; }
      .document > .names { grid-column: 2; align-self: start; margin-top: 0; padding-top: 0.45rem; border-top: 3px double var(--ink); columns: auto; }
    }

    /* Listings: a card for each story. */
    .document > .listing { max-width: none; margin-top: 2.8rem; }
    .document > .file + .listing, .document > .listing:first-child { margin-top: 0; }
    .listing > h2 { padding-top: 0.45rem; border-top: 3px double var(--ink); font-size: 1.25em; }
    .listing > .standfirst { margin-top: 0.5rem; font-size: 1em; }
    .listing ol { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 1rem; margin: 1rem 0; list-style: none; }
    .listing li { padding: 0.95rem 1.1rem 0.9rem; background: var(--card); border-top: 2px solid var(--rule); break-inside: avoid; line-height: 1.4; }
    .listing h3 { font-size: 1.06em; }
    .listing h3 a { color: inherit; text-decoration: none; }
    .listing h3 a:hover { text-decoration: underline; }
    .teaser { margin-top: 0.4rem; font-size: 0.9em; text-wrap: pretty; }
    .details { margin-top: 0.6rem; color: var(--soft); font-size: 0.74rem; }
    .sources { margin: 2.2rem auto 0; width: 100%; max-width: 38rem; color: var(--soft); font-size: 0.78rem; line-height: 1.45; }
    .document > .sources { grid-column: 1; }
    summary { cursor: pointer; }
    .sources table { margin: 0.6rem 0; font-size: 1em; }
    .sources td { overflow-wrap: anywhere; }
    .nothing { padding: 3rem 0; color: var(--soft); font-style: italic; }

    /* Scripts that have no italics, break between any two letters, or at words only. */
    :lang(ko), :lang(ja), :lang(zh) {
      --serif: "Noto Serif CJK KR", "Noto Serif KR", "Source Han Serif", "Apple SD Gothic Neo", "Malgun Gothic", serif;
      font-family: var(--serif); font-style: normal; line-height: 1.75; letter-spacing: 0; hyphens: none;
    }
    :lang(ja) { --serif: "Noto Serif CJK JP", "Noto Serif JP", "Hiragino Mincho ProN", "Yu Mincho", serif; }
    :lang(zh) { --serif: "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, serif; }
    :lang(zh-Hant), :lang(zh-TW), :lang(zh-HK) { --serif: "Noto Serif CJK TC", "Noto Serif TC", "Songti TC", PMingLiU, serif; }
    :lang(ko) { word-break: keep-all; }
    :lang(ko) h1, :lang(ja) h1, :lang(zh) h1 { line-height: 1.3; letter-spacing: -0.01em; font-size: clamp(1.8rem, 1.3rem + 2vw, 2.5rem); }
    :lang(ko) .byline, :lang(ja) .byline, :lang(zh) .byline { font-style: normal; }
    :lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug), :lang(he) {
      --serif: "Noto Naskh Arabic", Amiri, "Geeza Pro", "Noto Serif Hebrew", "Times New Roman", serif;
      font-family: var(--serif); font-style: normal; line-height: 1.8; letter-spacing: 0;
    }
    :lang(ar) h1, :lang(fa) h1, :lang(ur) h1, :lang(he) h1 { line-height: 1.35; letter-spacing: 0; }
    :lang(ar) .byline, :lang(fa) .byline, :lang(ur) .byline, :lang(he) .byline { font-style: normal; }

    @media print {
      @page { margin: 18mm 16mm; }
      :root { --paper: #fff; --ink: #000; --soft: #555; --rule: #bbb; --card: #fff; --link: #000; }
      html { font-size: 11pt; }
      body { display: block; max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
      .key, .sources { display: none; }
      .document { display: block; padding: 0; }
      .document + .document { break-before: page; border: 0; }
      h1 { font-size: 24pt; }
      h1, h2, h3 { break-after: avoid; }
      p { orphans: 3; widows: 3; }
      figure, .listing li, tr { break-inside: avoid; }
      .listing ol { grid-template-columns: 1fr 1fr; }
      .listing li { border: 1px solid var(--rule); border-top-width: 2px; }
      mark { background: none; box-shadow: none; text-decoration: underline solid var(--hue) 0.09em; text-underline-offset: 0.18em; }
      mark.organization { text-decoration-style: double; }
      mark.place { text-decoration-style: dashed; }
      mark.event, mark.work, mark.group { text-decoration-style: wavy; }
      a { text-decoration: none; }
    }

    """
}
