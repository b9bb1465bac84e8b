// SPDX-License-Identifier: EUPL-1.2
import { type AssessmentModel, infosakkollen2023, type ModelMeasure } from '#libs/assessment';
import { byName, code, groupedBy, page, table } from './markdown.js';
import { footingOf, typesIn } from './rule-words.js';
import { screenFinder } from './screens.js';

const INTRO = `Which measures of \`infosakkollen-2023\` follow from work that is recorded in Trappan, and which rest on somebody's word. The rules stand in words in
[the model](model-infosakkollen-2023.md), the event types in [Events](events.md). *Recorded on* names the pages of the web app; what follows *API only* is on none of them.`;

/** Measure → event types → screens, and the measures that recorded work cannot carry. */
export function coveragePage(model: AssessmentModel = infosakkollen2023): string {
  const measures = model.questions.flatMap((question) => question.measures);
  const of = (footing: string): ModelMeasure[] => measures.filter(({ evidence }) => footingOf(evidence) === footing);
  const derived = of('derived');
  const both = of('attestedToo');
  const vouched = of('vouched');
  return page('Evidence coverage', INTRO, [
    table(
      ['', 'Measures'],
      [
        ['recorded work is enough', String(derived.length)],
        ['recorded work and an attestation', String(both.length)],
        ['attestation or imported answer only', String(vouched.length)],
        ['in all', String(measures.length)],
      ],
    ),
    perQuestion(model),
    '## Recorded work is enough',
    listed(derived),
    '## Recorded work and an attestation',
    listed(both),
    '## Attestation or imported answer only',
    'No part of the product records this work yet.',
    vouchedFor(model),
    '## From event type to measures',
    fromTypes(measures),
  ]);
}

function perQuestion({ questions }: AssessmentModel): string {
  const rows = questions.map(({ no, area, text, measures }) => {
    const count = (footing: string): string =>
      String(measures.filter(({ evidence }) => footingOf(evidence) === footing).length || '');
    return [
      String(no),
      area,
      text.en,
      String(measures.length),
      count('derived'),
      count('attestedToo'),
      count('vouched'),
    ];
  });
  const heads = ['Question', 'Area', 'Text', 'Measures', 'recorded', 'recorded and attested', 'attested or reported'];
  return ['## By question', table(heads, rows)].join('\n\n');
}

function listed(measures: readonly ModelMeasure[]): string {
  const screenOf = screenFinder();
  const rows = measures.map(({ id, text, evidence }) => {
    const types = typesIn(evidence);
    const screens = [...new Set(types.flatMap((type) => screenOf(type) ?? []))].sort().map(code);
    const without = types.filter((type) => screenOf(type) === undefined);
    const where = without.length > 0 ? [...screens, `API only: ${without.join(', ')}`] : screens;
    return [code(id), text.en, types.map(linked).join(', '), where.join('; ')];
  });
  return table(['Measure', 'Text', 'Event types', 'Recorded on'], rows);
}

const linked = (type: string): string => `[${type}](events.md#${type.toLowerCase()})`;

function vouchedFor({ questions }: AssessmentModel): string {
  const lines = questions.flatMap(({ no, text, measures }) => {
    const own = measures.filter(({ evidence }) => footingOf(evidence) === 'vouched').map(({ id }) => code(id));
    return own.length > 0
      ? [`- **${no}** ${text.en} ${own.length === measures.length ? 'All' : 'Of them'}: ${own.join(', ')}`]
      : [];
  });
  return lines.join('\n');
}

function fromTypes(measures: readonly ModelMeasure[]): string {
  const pairs = measures.flatMap(({ id, evidence }) => typesIn(evidence).map((type) => ({ type, id })));
  const rows = groupedBy(pairs, ({ type }) => type)
    .sort(([a], [b]) => byName(a, b))
    .map(([type, of]) => [linked(type), of.map(({ id }) => code(id)).join(', ')]);
  return table(['Event type', 'Measures whose rule looks at it'], rows);
}
