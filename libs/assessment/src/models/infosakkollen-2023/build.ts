// SPDX-License-Identifier: EUPL-1.2
import type { MeasureKind, ModelMeasure, ModelQuestion, Text } from '../../engine/model.js';
import type { Rule } from '../../engine/rule.js';
import { assumed, reported } from './provenance.js';
import { allOf, anyOf, declaredPart, has } from './rules.js';

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
  /** Recorded work that shows a central part in use; counts together with a declared or attested part only. */
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

/**
 * Recorded work first, then a person's word, then an answer of a round: the weakest evidence stands last. Where a
 * central part is something to decide, not to do, declaring it with the document that says so is the work.
 */
function evidenceOf(id: string, { derived, usedIn }: Box, kind: MeasureKind, step: Step): Rule {
  const vouched: Rule = { kind: 'attested' };
  const said: Rule = { kind: 'reported' };
  if (usedIn) return anyOf(allOf(anyOf(declaredPart(id), vouched), usedIn), said);
  if (kind === 'centralPart' && step === 'design') return anyOf(declaredPart(id, has('document')), vouched, said);
  const work = derived?.kind === 'any' ? derived.rules : derived ? [derived] : [];
  return anyOf(...work, vouched, said);
}

function measure(id: string, box: Box, question: QuestionData): ModelMeasure {
  const { kind = question.kind, step = question.step } = box;
  return {
    id,
    text: { sv: box.sv, en: box.en },
    kind,
    evidence: evidenceOf(id, box, kind, step),
    effortHours: box.hours,
    methodStep: step,
    provenance: {
      text: box.reportedAt ? reported(box.reportedAt) : assumed('A3'),
      evidence: assumed('A5'),
    },
  };
}

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
