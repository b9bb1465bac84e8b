// SPDX-License-Identifier: EUPL-1.2
import type { MeasureKind, ModelMeasure, ModelQuestion, Text } from '../../engine/model.js';
import type { Rule } from '../../engine/rule.js';
import { assumed, reported } from './provenance.js';
import { allOf, anyOf } from './rules.js';

type Step = ModelMeasure['methodStep'];

/** One box of a question, as the data files write it. */
export interface Box extends Text {
  /** Default effort in hours. On a coverage step: from the step before. */
  hours: number;
  /** Where it differs from the question's. */
  step?: Step;
  kind?: MeasureKind;
  /** Section of the report that tells what this measure is about. */
  reportedAt?: string;
  /** Recorded work that is evidence by itself. */
  derived?: Rule;
  /** Recorded work that shows a central part in use; counts together with an attested way of working only. */
  usedIn?: Rule;
}

export interface QuestionData {
  no: number;
  section: number;
  area: string;
  kind: MeasureKind;
  step: Step;
  text: Text;
  /** Sections of the report that tell the question's topic, its area. */
  reportedAt?: string;
  areaReportedAt?: string;
  boxes: Record<string, Box>;
}

/** Recorded work first, then a person's word, then an answer of a round: the weakest evidence stands last. */
function evidenceOf({ derived, usedIn }: Box): Rule {
  const vouched: Rule = { kind: 'attested' };
  if (usedIn) return anyOf(allOf(vouched, usedIn), { kind: 'reported' });
  const work = derived?.kind === 'any' ? derived.rules : derived ? [derived] : [];
  return anyOf(...work, vouched, { kind: 'reported' });
}

const measure = (id: string, box: Box, question: QuestionData): ModelMeasure => ({
  id,
  text: { sv: box.sv, en: box.en },
  kind: box.kind ?? question.kind,
  evidence: evidenceOf(box),
  effortHours: box.hours,
  methodStep: box.step ?? question.step,
  provenance: {
    text: box.reportedAt ? reported(box.reportedAt) : assumed('A3'),
    evidence: assumed('A5'),
  },
});

/** A question of the package: five points, split evenly over its boxes. */
export const question = (data: QuestionData): ModelQuestion => ({
  no: data.no,
  section: data.section,
  area: data.area,
  points: '5',
  split: 'even',
  text: data.text,
  provenance: {
    text: data.reportedAt ? reported(data.reportedAt) : assumed('A2'),
    section: assumed('A1'),
    area: data.areaReportedAt ? reported(data.areaReportedAt) : assumed('A2'),
    points: assumed('A4'),
  },
  measures: Object.entries(data.boxes).map(([id, box]) => measure(id, box, data)),
});
