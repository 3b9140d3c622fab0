/** The style of the sandbox's own pages. Its exact text is named, by hash, in their content security policy. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf8, #16181c);
  --sheet: light-dark(#ffffff, #1e2126);
  --ink: light-dark(#1d2026, #e7e5e0);
  --quiet: light-dark(#5c6370, #a0a7b4);
  --line: light-dark(#e4e1db, #33373f);
  --accent: light-dark(#0b5fa5, #7db8ef);
  --mark: light-dark(#ffeaa3, #5b4a12);
  --good: light-dark(#1c6b3c, #7fd4a0);
  --bad: light-dark(#a3231f, #ff9d94);
  --bad-paper: light-dark(#fdf0ee, #33201f);
  --mild-paper: light-dark(#fff7e0, #2e2a1c);
  --eyes: light-dark(#5b2a86, #4a2a6b);
  font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible, summary:focus-visible, iframe:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px;
}
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; }
.top { background: var(--sheet); border-bottom: 1px solid var(--line); }
.top > div, main { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
.top > div { padding-block: 1.1rem 0; position: relative; }
.brand { margin: 0 0 0.8rem; font-size: 1rem; font-weight: 600; }
.brand a { color: inherit; text-decoration: none; }
.brand span { color: var(--quiet); font-weight: 400; }
form { display: flex; gap: 0.6rem; flex-wrap: wrap; align-items: end; }
.field { display: grid; gap: 0.25rem; }
.field.wide { flex: 1 1 12rem; }
label { font-size: 0.85rem; color: var(--quiet); }
input, select, button { font: inherit; color: inherit; height: 2.75rem; padding: 0 0.9rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
input { width: 100%; }
select { max-width: min(20rem, 100%); }
.field { min-width: 0; }
button { background: var(--accent); border-color: var(--accent); color: var(--sheet); font-weight: 600; cursor: pointer; }
main { padding-block: 1.75rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 0.35rem; text-wrap: balance; letter-spacing: -0.01em; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 0.8rem; }
h3 { font-size: 1.1rem; line-height: 1.35; margin: 0; font-weight: 600; overflow-wrap: anywhere; }
main > h2:first-child, section:first-child > h2 { margin-top: 0; }
.quiet { color: var(--quiet); }
.small { font-size: 0.87rem; }
.address { font-size: 0.87rem; overflow-wrap: anywhere; }
.address, .address a { color: var(--quiet); }
.address a { text-decoration-color: var(--line); }
.address a:hover { text-decoration-color: currentColor; }
.results { list-style: none; padding: 0; margin: 1rem 0 0; display: grid; gap: 0.75rem; }
.results > li { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.2rem; }
.results p { margin: 0.35rem 0 0; }
.results h3 a { text-decoration: none; }
.results h3 a:hover { text-decoration: underline; }
mark { background: var(--mark); color: var(--ink); padding: 0 0.1em; border-radius: 3px; }
details { margin-top: 0.6rem; }
summary { cursor: pointer; color: var(--quiet); font-size: 0.87rem; width: fit-content; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem; border-bottom: 1px solid var(--line); }
tbody tr:last-child > * { border-bottom: 0; }
thead th { font-size: 0.8rem; font-weight: 600; color: var(--quiet); white-space: nowrap; }
tbody th { font-weight: 500; color: var(--quiet); width: 11rem; }
td { overflow-wrap: anywhere; min-width: 6rem; }
td:last-child { min-width: 14rem; }
details .scroll { margin-top: 0.5rem; }
article > .address { margin: 0 0 1.25rem; }
code, pre { font: 0.86em/1.5 ui-monospace, "Cascadia Mono", "Source Code Pro", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.5rem 0 0; padding: 1rem 1.2rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; max-height: 32rem; overflow-y: auto; }
time, .number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.tag { display: inline-block; font-size: 0.78rem; padding: 0.05rem 0.55rem; border: 1px solid currentColor; border-radius: 99px; color: var(--quiet); white-space: nowrap; }
.tag.good { color: var(--good); }
.tag.bad { color: var(--bad); }
.alert { background: var(--bad-paper); border: 1px solid var(--bad); border-radius: 10px; padding: 1rem 1.2rem; margin-bottom: 2rem; }
.alert h2 { color: var(--bad); margin: 0 0 0.4rem; }
.alert ul { margin: 0; padding-left: 1.2rem; overflow-wrap: anywhere; }
article form { margin: 0.8rem 0; }
.verdict { font-weight: 600; }
.reasons { margin: 0 0 1rem; padding-left: 1.2rem; overflow-wrap: anywhere; }
.pages { display: flex; flex-wrap: wrap; gap: 1.25rem; margin-top: 1rem; }
iframe { display: block; width: 100%; height: min(80vh, 60rem); border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 1.5rem; margin-top: 0.9rem; }
.tabs { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.tabs a { padding: 0.45rem 0.1rem 0.55rem; color: var(--quiet); text-decoration: none; border-bottom: 3px solid transparent; }
.tabs a:hover { color: var(--ink); }
.tabs a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--accent); }
.eyes { margin: 0; padding: 0.3rem 0; min-width: 0; overflow-wrap: anywhere; }
.eyes[open] { flex-basis: 100%; padding-bottom: 0.9rem; }
.eyes form { margin-top: 0.6rem; }
.viewing { position: sticky; top: 0; z-index: 1; background: var(--eyes); color: #fff; }
.viewing p { max-width: 68rem; margin: 0 auto; padding: 0.6rem 1.5rem; overflow-wrap: anywhere; }
.viewing a { color: #fff; margin-left: 0.5rem; }
.alert.mild { background: var(--mild-paper); border-color: var(--line); }
.alert p { margin: 0 0 0.4rem; }
.alert details { margin: 0; }
.alert summary { color: inherit; font-size: inherit; }
.alert summary strong { color: var(--bad); }
.alert .problems li { margin-bottom: 0.3rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 14rem; gap: 2rem; align-items: start; }
.columns > * { min-width: 0; }
.facets h3 { font-size: 0.85rem; color: var(--quiet); margin: 1rem 0 0.3rem; }
.facets h2 { margin: 0; font-size: 1rem; }
.facets ul, .chosen { list-style: none; margin: 0; padding: 0; }
.facets li a { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.15rem 0; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
.facets li a:hover span { text-decoration: underline; }
.facets li a::before { content: ""; flex: none; width: 0.85rem; height: 0.85rem; border: 1px solid var(--quiet); border-radius: 3px; translate: 0 0.1rem; }
.facets li a[aria-current]::before { background: var(--accent); border-color: var(--accent); }
.facets .number { margin-left: auto; color: var(--quiet); font-size: 0.87rem; }
.facets > summary { display: none; }
.chosen { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0.6rem 0; }
.chosen a { display: inline-block; border: 1px solid var(--accent); border-radius: 99px; padding: 0.05rem 0.7rem; font-size: 0.87rem; text-decoration: none; overflow-wrap: anywhere; }
.sorts { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin: 0; font-size: 0.9rem; }
.sorts a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.crumbs { font-size: 0.85rem; color: var(--quiet); margin: 0 0 0.15rem; overflow-wrap: anywhere; }
.results .crumbs { margin: 0 0 0.15rem; }
.results > li:focus-within { border-color: var(--accent); }
.chips { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0.5rem 0 0; }
.chip { font-size: 0.8rem; color: var(--quiet); background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 0 0.45rem; overflow-wrap: anywhere; }
.big { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1rem 0; padding: 0; list-style: none; }
.big li { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 0.6rem 1.1rem; min-width: 6.5rem; }
.big strong { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.plain { list-style: none; margin: 0.5rem 0; padding: 0; display: grid; gap: 0.35rem; }
.plain li, .tree li { overflow-wrap: anywhere; }
.levels { list-style: none; margin: 0.8rem 0; padding: 0; display: grid; gap: 0.75rem; }
.set { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 0.7rem 1.1rem; overflow-wrap: anywhere; }
.set p, .set ul { margin: 0.2rem 0; }
.set ul { padding-left: 1.2rem; }
.set details { margin: 0; }
.tree, .tree ul { list-style: none; padding-left: 1.1rem; border-left: 1px solid var(--line); margin: 0.2rem 0; }
.tree details, .tree p { margin: 0; }
.tree summary { font-size: 1rem; color: inherit; }
ins, del { text-decoration: none; display: block; padding: 0.1rem 0.7rem; border-left: 4px solid; margin: 0.15rem 0; overflow-wrap: anywhere; }
ins { border-color: var(--good); background: color-mix(in srgb, var(--good) 10%, transparent); }
del { border-color: var(--bad); background: color-mix(in srgb, var(--bad) 10%, transparent); }
.difference p { margin: 0.15rem 0; padding-left: 0.95rem; }
.around { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.5rem 2rem; margin: 0 0 1.2rem; font-size: 0.9rem; }
.around > * { min-width: 0; overflow-wrap: anywhere; }
.hidden-item { border-color: var(--bad); }
.filter { margin: 0.8rem 0; }
button.copy { height: auto; padding: 0.1rem 0.6rem; font-weight: 400; font-size: 0.87rem; background: none; border-color: var(--line); color: var(--quiet); }
iframe.short { height: 20rem; }
@media (max-width: 52rem) { .columns { grid-template-columns: minmax(0, 1fr); gap: 0.5rem; } .facets { order: -1; } .facets > summary { display: block; } }
@media (max-width: 40rem) { .viewing p { padding-inline: 1rem; } tbody th, td:last-child { min-width: 0; } }
@media (max-width: 40rem) { .top > div, main { padding-inline: 1rem; } th, td { padding-inline: 0.6rem; } tbody th { width: auto; } }
`;
