// SPDX-License-Identifier: EUPL-1.2

/** One sheet for the few pages: readable at 320 px and in print, light and dark, focus always visible. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #f6f4ef; --paper: #fff; --ink: #1d2433; --quiet: #545d70; --line: #8a91a0;
  --accent: #1f5b4c; --on-accent: #fff; --step: #d9e6e0; --bad: #9b1c1c; --bad-ground: #fdecea; --good-ground: #e3f1ea; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181f; --paper: #1d232d; --ink: #eceff4; --quiet: #b1b9c7;
  --line: #707a8b; --accent: #7fcdb5; --on-accent: #10201b; --step: #26433a; --bad: #ffb4ab; --bad-ground: #442726; --good-ground: #1f3a30; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
header, main { max-width: 40rem; margin: 0 auto; padding: 1.25rem; }
header { display: flex; align-items: center; gap: 0.9rem; padding-top: 2.5rem; }
header .language { margin-left: auto; padding: 0.4rem; }
header p { margin: 0; color: var(--quiet); }
header strong { display: block; font-size: 1.35rem; letter-spacing: 0.01em; color: var(--ink); }
.stair { display: flex; align-items: flex-end; gap: 3px; height: 2.5rem; }
.stair i { width: 0.6rem; background: var(--accent); border-radius: 2px 2px 0 0; }
.stair i:nth-child(1) { height: 25%; } .stair i:nth-child(2) { height: 50%; }
.stair i:nth-child(3) { height: 75%; } .stair i:nth-child(4) { height: 100%; }
section { background: var(--paper); border: 1px solid var(--step); border-radius: 10px; padding: 1.5rem; margin-bottom: 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; } h2 { font-size: 1.2rem; margin: 0 0 0.6rem; }
p, form { margin: 0 0 1.25rem; } section > :last-child { margin-bottom: 0; }
label { display: block; font-weight: 600; margin-bottom: 0.3rem; }
.hint { color: var(--quiet); font-size: 0.95rem; }
input, select { width: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line);
  border-radius: 6px; padding: 0.6rem 0.7rem; margin-bottom: 1rem; }
button { font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 2px solid var(--accent);
  border-radius: 6px; padding: 0.6rem 1.2rem; cursor: pointer; min-height: 2.75rem; }
button.plain { color: var(--accent); background: transparent; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.35rem 1rem; margin: 0 0 1rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
pre { background: var(--ground); border: 1px solid var(--step); border-radius: 6px; padding: 0.8rem; overflow-x: auto; white-space: pre-wrap;
  overflow-wrap: anywhere; margin: 0 0 1rem; }
code { font-size: 0.95em; }
.bad, .good, .synthetic { border-radius: 6px; padding: 0.7rem 0.9rem; }
.bad { background: var(--bad-ground); color: var(--bad); border-left: 4px solid var(--bad); }
.good { background: var(--good-ground); border-left: 4px solid var(--accent); }
.synthetic { background: var(--step); }
.pick { display: flex; gap: 0.75rem; align-items: start; }
.pick select { margin: 0; flex: 1; min-width: 0; }
.row { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; }
.row form { margin: 0; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.6rem; } }
@media print { body { background: #fff; } form, .row { display: none; } }
`;
