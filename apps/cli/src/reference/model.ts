// SPDX-License-Identifier: EUPL-1.2
import {
  type AssessmentModel,
  assumptions,
  infosakkollen2023,
  type ModelMeasure,
  type ModelQuestion,
} from '#libs/assessment';
import { code, page, table } from './markdown.js';
import { footingOf, recordedPart } from './rule-words.js';

const INTRO = `The model package \`infosakkollen-2023\` in full, as it is shipped: an interpretation in our own words, not the instrument itself. What is known and what is assumed is
explained in [Modellen](../../explanation/modellen.md) (in Swedish).

*Recorded work* says in words which events carry a measure. Wherever nothing else is said, an attestation (12 months unless said otherwise, 24 at most) or a *yes* in an
imported round (24 months) carries it too. Where it says *an attestation and …*, both are needed: the way of working is vouched for **and** shown in use.
*–* means that no part of the product records such work yet: attestations and imported answers only. *Text* and *Rule* tell where the wording and the evidence rule come
from: a section of the publisher's report of 2023 (MSB2333), or one of the assumptions below. *h* is the default effort in hours.`;

/** The shipped model by area and question. */
export function modelPage(model: AssessmentModel = infosakkollen2023): string {
  const areas = model.areas.flatMap(({ code: area, name }) => {
    const questions = model.questions.filter((question) => question.area === area);
    const measures = questions.reduce((sum, { measures: own }) => sum + own.length, 0);
    return [
      `## ${area}: ${name.sv} · ${name.en}`,
      `${questions.length} questions, ${measures} measures.`,
      ...questions.map(question),
    ];
  });
  return page(model.name.en, INTRO, [frame(model), ...areas]);
}

function frame({ version, description, sections, levels, provenance }: AssessmentModel): string {
  const rules = levels.area.map(({ level, upToSection, share, provenance: from }) => [
    String(level),
    `${level > 1 ? `level ${level - 1}, and ` : ''}a measure on each question of ${upToSection > 1 ? `sections 1–${upToSection}` : 'section 1'}${share ? `, and ${share} of their points` : ''}`,
    short(from.source),
  ]);
  return [
    `Version ${version}. ${description.en} Source: ${provenance.source}.`,
    '### Sections',
    table(
      ['No', 'Svenska', 'English'],
      sections.map(({ no, name }) => [String(no), name.sv, name.en]),
    ),
    '### Levels',
    table(['Area level', 'What it takes', 'From'], rules),
    `The overall level is the lowest area level (${short(levels.overall.provenance.source)}).`,
    '### Assumptions',
    table(
      ['', 'Svenska', 'English'],
      Object.entries(assumptions).map(([key, text]) => [key, text.sv, text.en]),
    ),
  ].join('\n\n');
}

function question({ no, section, points, text, measures, provenance }: ModelQuestion): string {
  const from = `Text ${short(provenance.text.source)}, section ${short(provenance.section.source)}, area ${short(provenance.area.source)}, points ${short(provenance.points.source)}.`;
  return [
    `### ${no}. ${text.sv}`,
    `${text.en}`,
    `Section ${section}, ${points} points. ${from}`,
    table(['Id', 'Åtgärd', 'Measure', 'Recorded work', 'h', 'Text', 'Rule'], measures.map(measure)),
  ].join('\n\n');
}

const measure = ({ id, text, evidence, effortHours, provenance }: ModelMeasure): string[] => [
  code(id),
  text.sv,
  text.en,
  footingOf(evidence) === 'vouched' ? '–' : recordedPart(evidence, 'en'),
  String(effortHours),
  short(provenance.text.source),
  short(provenance.evidence.source),
];

/** `A5: Which events …` → `A5`: the assumptions are listed once. */
const short = (source: string): string => /^(A\d+): /.exec(source)?.[1] ?? source;
