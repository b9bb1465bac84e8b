// SPDX-License-Identifier: EUPL-1.2
import '../report/report.css';
import './tender.css';
import { h } from '../report/dom.js';
import { Kept } from '../report/kept.js';
import { closedScreen, doneScreen, formScreen, progressText, type Screen } from './screens.js';
import { type Draft, draftOf, openTender, type Problem, sendAnswers, type Tender, unanswered } from './tender.js';
import { type Language, texts } from './texts.js';

const token = location.pathname.split('/').at(-1) ?? '';
const root = document.getElementById('tender')!;
const language = new Kept<Language>('trappan-tender-language', () =>
  navigator.language.startsWith('en') ? 'en' : 'sv',
);

let tender: Tender | undefined;
/** Kept by the tender, not by its link: no secret is stored, and a new link finds what was written. */
let draft: Kept<Draft> | undefined;
let problem: Problem | undefined;
let checked = false;
let sending = false;
let done = false;

const change: Screen['change'] = (requirementId, given) => {
  if (!tender || !draft) return;
  const before = draftOf(tender, draft.get())[requirementId];
  draft.set({ ...draft.get(), [requirementId]: { ...before, ...given } });
  root.querySelector('#progress')!.textContent = progressText(texts[language.get()], draftOf(tender, draft.get()));
};

async function send(): Promise<void> {
  if (!tender || !draft || sending) return;
  const all = draftOf(tender, draft.get());
  checked = true;
  problem = undefined;
  if (unanswered(all).length === 0) {
    sending = true;
    draw();
    problem = await sendAnswers(token, all);
    sending = false;
    if (!problem) {
      draft.clear();
      done = true;
    }
  }
  draw();
}

async function load(): Promise<void> {
  const opened = await openTender(token);
  [tender, problem] = typeof opened === 'string' ? [undefined, opened] : [opened, undefined];
  draft = tender && new Kept<Draft>(`trappan-tender-draft-${tender.tenderId}`, () => ({}));
  [done, checked] = [false, false];
  draw();
}

function body(): Node[] {
  const t = texts[language.get()];
  if (problem && !tender) return closedScreen(t, problem, () => void load());
  if (!tender || !draft) return [h('p', { role: 'status' }, t.loading)];
  if (done) return doneScreen(t, tender, () => void load());
  const all = draftOf(tender, draft.get());
  return formScreen({ t, tender, draft: all, checked, sending, problem, change, send: () => void send() });
}

function header(): HTMLElement {
  const t = texts[language.get()];
  const turn = (): void => {
    language.set(language.get() === 'sv' ? 'en' : 'sv');
    draw();
  };
  const other = language.get() === 'sv' ? 'en' : 'sv';
  return h(
    'header',
    {},
    h('p', { class: 'place' }, tender ? `${tender.organisation} · ${t.title}` : t.title),
    h('button', { type: 'button', class: 'quiet', lang: other, onclick: turn }, t.language),
  );
}

function draw(): void {
  const t = texts[language.get()];
  document.documentElement.lang = language.get();
  document.title = tender ? `${tender.procurement} · ${t.title}` : t.title;
  root.replaceChildren(header(), ...body());
  const first = '.summary, .error[role=alert], h1';
  if (!sending) root.querySelector<HTMLElement>(first)?.focus();
}

draw();
void load();
