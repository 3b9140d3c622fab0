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
.top > div { padding-block: 1.1rem 1.25rem; }
.brand { margin: 0 0 0.8rem; font-size: 1rem; font-weight: 600; }
.brand a { color: inherit; text-decoration: none; }
.brand span { color: var(--quiet); font-weight: 400; }
form { display: flex; gap: 0.6rem; flex-wrap: wrap; align-items: end; }
.field { display: grid; gap: 0.25rem; }
.field.wide { flex: 1 1 18rem; }
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
mark { background: var(--mark); color: inherit; padding: 0 0.1em; border-radius: 3px; }
details { margin-top: 0.6rem; }
summary { cursor: pointer; color: var(--quiet); font-size: 0.87rem; width: fit-content; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem; border-bottom: 1px solid var(--line); }
tr:last-child > * { border-bottom: 0; }
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
.pages { display: flex; gap: 1.25rem; margin-top: 1rem; }
iframe { width: 100%; height: 34rem; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); }
@media (max-width: 40rem) { .top > div, main { padding-inline: 1rem; } th, td { padding-inline: 0.6rem; } tbody th { width: auto; } }
`;

/** The style inside the frame that shows an item's own markup. */
export const FRAME_STYLE = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
body { margin: 0; padding: 1.25rem 1.5rem; max-width: 46rem; overflow-wrap: anywhere; }
pre { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8885; padding: 0.3rem 0.6rem; text-align: left; }
`;
