// SPDX-License-Identifier: EUPL-1.2
import { h } from '../report/dom.js';
import { type Draft, type Given, type Problem, type Requirement, type Tender, unanswered } from './tender.js';
import { ANSWERS, ASPECTS, type Texts } from './texts.js';

/** What the form is drawn from, and what it may do. */
export interface Screen {
  t: Texts;
  tender: Tender;
  draft: Draft;
  /** Set once somebody has tried to send with answers missing. */
  checked: boolean;
  sending: boolean;
  problem?: Problem;
  change: (requirementId: string, given: Partial<Given>) => void;
  send: () => void;
}

const idOf = (requirementId: string): string => `r-${requirementId.replace('.', '-')}`;
/** The id of one's own requirement is long, and says nothing to anybody. */
const numberOf = (requirementId: string): string => (requirementId.length > 8 ? '' : `${requirementId} `);

export function formScreen(screen: Screen): Node[] {
  const { t, tender, draft, checked, problem, send, sending } = screen;
  const missing = unanswered(draft);
  const parts = ASPECTS.flatMap((aspect) => {
    const asked = tender.requirements.filter((one) => one.aspect === aspect);
    return asked.length > 0 ? [h('h2', {}, t.aspect[aspect]), ...asked.map((one) => question(screen, one))] : [];
  });
  const form = h(
    'form',
    {
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        send();
      },
    },
    ...parts,
    problem && h('p', { class: 'error', role: 'alert', tabindex: '-1' }, t.problem[problem]),
    h('p', { id: 'progress', role: 'status' }, progressText(t, draft)),
    h('div', { class: 'buttons' }, h('button', { type: 'submit', disabled: sending }, sending ? t.sending : t.send)),
  );
  return [...intro(screen), ...(checked && missing.length > 0 ? [summary(screen, missing)] : []), form];
}

export const progressText = (t: Texts, draft: Draft): string => {
  const all = Object.keys(draft).length;
  return t.progress(all - unanswered(draft).length, all);
};

const intro = ({ t, tender }: Screen): Node[] => [
  h('h1', { tabindex: '-1' }, tender.procurement),
  h('p', {}, `${t.from(tender.supplier, tender.organisation)} ${t.until(tender.until)}`),
  ...(tender.answeredOn ? [h('p', { class: 'waiting' }, t.answeredOn(tender.answeredOn))] : []),
  h('p', { class: 'help' }, t.kept),
];

/** What is missing, each a link to its question. */
function summary({ t, tender }: Screen, missing: readonly string[]): HTMLElement {
  const items = tender.requirements
    .filter(({ requirementId }) => missing.includes(requirementId))
    .map(({ requirementId, text }) => {
      const find = (event: Event): void => {
        event.preventDefault();
        document.querySelector<HTMLElement>(`#${CSS.escape(idOf(requirementId))} input`)?.focus();
      };
      const words = `${numberOf(requirementId)}${text}`;
      return h('li', {}, h('a', { href: `#${idOf(requirementId)}`, onclick: find }, words));
    });
  const title = h('h2', { id: 'missing' }, t.missing(missing.length));
  return h(
    'div',
    { class: 'summary', role: 'alert', tabindex: '-1', 'aria-labelledby': 'missing' },
    title,
    h('ul', {}, ...items),
  );
}

function question(screen: Screen, requirement: Requirement): HTMLElement {
  const { t, tender, draft, checked, change } = screen;
  const { requirementId, force, text, proof, source } = requirement;
  const id = idOf(requirementId);
  const given = draft[requirementId] ?? {};
  const wrong = checked && !given.answer;
  const help = [proof && t.proof(proof), source && t.source(source)].filter(Boolean).join(' · ');
  const radios = ANSWERS.map((answer) => {
    const choose = (): void => change(requirementId, { answer });
    const input = h('input', { type: 'radio', name: id, value: answer, onchange: choose });
    input.checked = given.answer === answer;
    return h('label', { class: 'option' }, input, t.answer[answer]);
  });
  const note = h('textarea', {
    ...{ id: `${id}-note`, rows: '2', maxlength: '1000' },
    oninput: (event) => change(requirementId, { note: (event.target as HTMLTextAreaElement).value || undefined }),
  });
  note.value = given.note ?? '';
  const described = [help && `${id}-help`, wrong && `${id}-error`].filter(Boolean).join(' ');
  return h(
    'fieldset',
    { id, role: 'radiogroup', 'aria-describedby': described, 'aria-invalid': wrong ? 'true' : undefined },
    h(
      'legend',
      {},
      h('span', { class: 'no' }, `${numberOf(requirementId)}${t.force[force]}`),
      ' ',
      h('span', { lang: tender.language }, text),
    ),
    help !== '' && h('p', { class: 'help', id: `${id}-help` }, help),
    wrong && h('p', { class: 'error', id: `${id}-error` }, t.choose),
    h('div', { class: 'options' }, ...radios),
    h('label', { class: 'note', for: `${id}-note` }, t.note),
    note,
  );
}

export const doneScreen = (t: Texts, tender: Tender, show: () => void): Node[] => [
  h('h1', { tabindex: '-1' }, t.received),
  h('p', { role: 'status' }, t.receivedText(tender.organisation, tender.until)),
  h('div', { class: 'buttons' }, h('button', { type: 'button', onclick: show }, t.show)),
];

/** Nothing could be opened. */
export const closedScreen = (t: Texts, problem: Problem, again: () => void): Node[] => [
  h('h1', { tabindex: '-1' }, t.title),
  h('p', { class: 'error', role: 'alert' }, t.problem[problem]),
  ...(problem === 'notValid'
    ? []
    : [h('div', { class: 'buttons' }, h('button', { type: 'button', onclick: again }, t.again))]),
];
