// SPDX-License-Identifier: EUPL-1.2
import { h } from './dom.js';
import type { Report } from './queue.js';
import { CATEGORIES, ONGOING, type Texts } from './texts.js';

/** What a screen is drawn from, and what it may do. */
export interface Screen {
  t: Texts;
  report: Report;
  change: (change: Partial<Report>) => void;
  go: (step: number) => void;
  send: () => void;
  sending: boolean;
  problem?: string;
}

const buttons = (...children: Node[]): HTMLElement => h('div', { class: 'buttons' }, ...children);
const back = ({ t, go }: Screen, to: number) =>
  h('button', { type: 'button', class: 'quiet', onclick: () => go(to) }, t.back);

/** What has happened: six large buttons. */
export function whatScreen({ t, report, change, go }: Screen): Node[] {
  const choose = (category: (typeof CATEGORIES)[number]) => () => {
    change({ category });
    go(2);
  };
  const choices = CATEGORIES.map((category) =>
    h(
      'button',
      {
        type: 'button',
        class: 'choice',
        'aria-pressed': String(report.category === category),
        onclick: choose(category),
      },
      t.category[category],
    ),
  );
  return [
    h('h1', { tabindex: '-1' }, t.whatHappened),
    h('div', { class: 'choices' }, ...choices),
    h('p', { class: 'urgent' }, t.urgent),
  ];
}

interface Field {
  name: 'title' | 'description' | 'place' | 'contact';
  label: string;
  help?: string;
  most: number;
  rows?: number;
  error?: string;
}

function field({ report, change }: Screen, { name, label, help, most, rows, error }: Field): HTMLElement {
  const described = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ');
  const attributes = {
    ...{ id: name, maxlength: String(most), 'aria-describedby': described, 'aria-invalid': error ? 'true' : undefined },
    oninput: (event: Event) => change({ [name]: (event.target as HTMLInputElement).value }),
  };
  const input = rows
    ? h('textarea', { ...attributes, rows: String(rows) })
    : h('input', { ...attributes, autocomplete: 'off' });
  input.value = report[name];
  return h(
    'div',
    { class: 'field' },
    h('label', { for: name }, label),
    help !== undefined && h('p', { class: 'help', id: `${name}-help` }, help),
    error !== undefined && h('p', { class: 'error', id: `${name}-error`, role: 'alert' }, error),
    input,
  );
}

/** One sentence, and whether it is going on. */
export function tellScreen(screen: Screen): Node[] {
  const { t, report, change, go } = screen;
  const radios = ONGOING.map((value) => {
    const input = h('input', { type: 'radio', name: 'ongoing', value, onchange: () => change({ ongoing: value }) });
    input.checked = report.ongoing === value;
    return h('label', { class: 'option' }, input, t.ongoing[value]);
  });
  const nonconformity = h('input', {
    type: 'checkbox',
    onchange: (event) => change({ kind: (event.target as HTMLInputElement).checked ? 'nonconformity' : 'incident' }),
  });
  nonconformity.checked = report.kind === 'nonconformity';
  const form = h(
    'form',
    {
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        go(3);
      },
    },
    field(screen, {
      name: 'title',
      label: t.sentence,
      help: t.sentenceHelp,
      most: 200,
      rows: 3,
      error: screen.problem,
    }),
    h('fieldset', {}, h('legend', {}, t.ongoingQuestion), h('div', { class: 'options' }, ...radios)),
    field(screen, { name: 'description', label: t.more, most: 4000, rows: 3 }),
    h('label', { class: 'option wide' }, nonconformity, t.nonconformity),
    buttons(h('button', { type: 'submit' }, t.next), back(screen, 1)),
  );
  return [h('h1', { tabindex: '-1' }, t.tell), form];
}

/** Where, how to be reached, and a last look. */
export function sendScreen(screen: Screen): Node[] {
  const { t, report, send, sending, problem } = screen;
  const facts = [
    [t.whatHappened, report.category && t.category[report.category]],
    [t.sentence, report.title],
    [t.ongoingQuestion, t.ongoing[report.ongoing]],
  ];
  const form = h(
    'form',
    {
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        if (!sending) send();
      },
    },
    field(screen, { name: 'place', label: t.place, help: t.placeHelp, most: 200 }),
    field(screen, { name: 'contact', label: t.contact, help: t.contactHelp, most: 200 }),
    h('h2', {}, t.check),
    h('dl', {}, ...facts.flatMap(([name, value]) => [h('dt', {}, name ?? ''), h('dd', {}, value ?? '')])),
    problem !== undefined && h('p', { class: 'error', role: 'alert' }, problem),
    buttons(
      h('button', { type: 'submit', 'aria-disabled': sending ? 'true' : undefined }, sending ? t.sending : t.send),
      back(screen, 2),
    ),
  );
  return [h('h1', { tabindex: '-1' }, t.where), form];
}

/** What became of a report: come in, kept because there is no connection, kept because too many are sent just now. */
export type Done = 'received' | 'kept' | 'later';

export function doneScreen({ t }: Screen, done: Done, again: () => void): Node[] {
  const said = { received: t.receivedText, kept: t.keptText, later: t.tooMany };
  return [
    h('h1', { tabindex: '-1' }, done === 'received' ? t.received : t.kept),
    h('p', {}, said[done]),
    buttons(h('button', { type: 'button', class: 'quiet', onclick: again }, t.again)),
  ];
}
