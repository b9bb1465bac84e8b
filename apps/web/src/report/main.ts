// SPDX-License-Identifier: EUPL-1.2
import './report.css';
import { h } from './dom.js';
import { Kept } from './kept.js';
import { newReport, type Outcome, Queue, type Report, sendReport } from './queue.js';
import { type Done, doneScreen, type Screen, sendScreen, tellScreen, whatScreen } from './screens.js';
import { type Language, texts } from './texts.js';

const AGAIN_MS = 30_000;

const token = location.pathname.split('/').at(-1) ?? '';
const root = document.getElementById('report')!;
const language = new Kept<Language>('trappan-report-language', () =>
  navigator.language.startsWith('en') ? 'en' : 'sv',
);
const draft = new Kept<Report>(`trappan-report-draft-${token}`, newReport);
const queue = new Queue(token);

let place: { organisation: string; unit: string } | undefined;
let notValid = false;
let done: Done | undefined;
let sending = false;
let problem: string | undefined;

/** Browser’s own back and forward move between the screens. */
const step = (): number => Number(/^#([123])$/.exec(location.hash)?.[1] ?? 1);

const change = (next: Partial<Report>): void => draft.set({ ...draft.get(), ...next });

function go(to: number): void {
  const { title, category } = draft.get();
  problem = to === 3 && !title.trim() ? texts[language.get()].needsSentence : undefined;
  const reached = !category ? 1 : problem ? 2 : to;
  if (reached === step()) draw();
  else location.hash = `#${reached}`;
}

async function send(): Promise<void> {
  const t = texts[language.get()];
  const report: Report = { ...draft.get(), writtenAt: new Date().toISOString() };
  sending = true;
  problem = undefined;
  draw();
  const outcome: Outcome = navigator.onLine ? await sendReport(token, report) : 'offline';
  sending = false;
  if (outcome === 'notValid') problem = `${t.notValid} ${t.notValidKept}`;
  else if (outcome === 'refused') problem = t.refused;
  else finish(report, outcome === 'received' ? 'received' : outcome === 'tooMany' ? 'later' : 'kept');
  draw();
}

function finish(report: Report, what: Done): void {
  if (what !== 'received') queue.add(report);
  draft.clear();
  done = what;
}

function again(): void {
  done = undefined;
  draft.set(newReport());
  if (location.hash === '#1') draw();
  else location.hash = '#1';
}

function draw(): void {
  const code = language.get();
  const t = texts[code];
  document.documentElement.lang = code;
  const report = draft.get();
  const screen: Screen = { t, report, change, go, send: () => void send(), sending, problem };
  const now = report.category ? step() : 1;
  const body = done
    ? doneScreen(screen, done, again)
    : now === 1
      ? whatScreen(screen)
      : now === 2
        ? tellScreen(screen)
        : sendScreen(screen);
  document.title = `${body[0]!.textContent} · ${t.title}`;
  root.replaceChildren(header(), ...body);
  (problem ? root.querySelector<HTMLElement>('[aria-invalid], [role=alert]') : root.querySelector('h1'))?.focus();
}

function header(): HTMLElement {
  const t = texts[language.get()];
  const turn = () => {
    language.set(language.get() === 'sv' ? 'en' : 'sv');
    draw();
  };
  const waiting = queue.length;
  return h(
    'header',
    {},
    h('p', { class: 'place' }, place ? `${place.organisation} · ${place.unit}` : t.title),
    h(
      'button',
      { type: 'button', class: 'quiet', lang: language.get() === 'sv' ? 'en' : 'sv', onclick: turn },
      t.language,
    ),
    !done && h('p', { class: 'step' }, t.step(draft.get().category ? step() : 1)),
    notValid && h('p', { class: 'error', role: 'alert' }, t.notValid),
    waiting > 0 && h('p', { class: 'waiting', role: 'status' }, t.waiting(waiting)),
  );
}

/** Whose form it is. Without a connection nobody knows, and the form works all the same. */
async function ask(): Promise<void> {
  const response = await fetch(`/report/${token}`).catch(() => undefined);
  if (!response) return;
  notValid = response.status === 404;
  if (response.ok) place = (await response.json()) as typeof place;
  root.querySelector('header')?.replaceWith(header());
}

/** A kept report that was refused is put back into the form, so that nothing that was written is lost. */
function mend(report: Report): void {
  draft.set(report);
  done = undefined;
  problem = texts[language.get()].refused;
  draw();
}

async function flush(): Promise<void> {
  const before = queue.length;
  if (before === 0) return;
  const refused = await queue.flush();
  if (refused) return mend(refused);
  if (queue.length === before) return;
  if (done && queue.length === 0) {
    done = 'received';
    draw();
  } else root.querySelector('header')?.replaceWith(header());
}

window.addEventListener('hashchange', () => {
  if (step() !== 2) problem = undefined;
  draw();
});
window.addEventListener('online', () => void flush());
setInterval(() => void flush(), AGAIN_MS);
draw();
void ask();
void flush();
/** So that the page opens without a connection too, once it has been opened with one: anmal-sw.js answers from what is kept. */
async function keepPage(): Promise<void> {
  await navigator.serviceWorker.register('/anmal-sw.js', { scope: '/anmal/' });
  const cache = await caches.open('trappan-report-1');
  const parts = [...document.querySelectorAll<HTMLElement>('script[src], link[href]')];
  const files = parts.map((part) => part.getAttribute('src') ?? part.getAttribute('href') ?? '').filter(Boolean);
  await cache.addAll(files);
  await cache.put('/anmal/', await fetch(location.pathname));
}

if ('serviceWorker' in navigator) void keepPage().catch(() => undefined);
