// SPDX-License-Identifier: EUPL-1.2
import { type DayNumber, fromDayNumber, toDayNumber } from '#libs/kernel';
import { compile } from '../compile/compile.js';
import { evaluate, type EvaluateOptions } from '../evaluate.js';
import type { EvidenceKind } from '../evaluation.js';
import type { Fact } from '../fact.js';
import type { AssessmentModel, ModelQuestion, Provenance } from '../model.js';
import type { Rule } from '../rule.js';

const assumed: Provenance = { grade: 'assumed', source: 'test' };
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Digits as letters, so that texts differ when digits are left out. */
const spelt = (no: number): string => [...String(no)].map((digit) => LETTERS[Number(digit)]).join('');

const words = (id: string) => {
  const name = id.split('.').map((part) => spelt(Number(part)));
  return { sv: `Åtgärden ${name.join('-')} är gjord`, en: `Measure ${name.join('-')} is done` };
};

export interface QuestionSize {
  no: number;
  section: number;
  area: string;
  measures: number;
}

/** A model with so many measures per question, five points each, that the linter finds nothing in. */
export function sizedModel(
  sizes: readonly QuestionSize[],
  shares: Record<number, string> = {},
  rule: Rule = { kind: 'any', rules: [{ kind: 'attested' }, { kind: 'reported' }] },
): AssessmentModel {
  const sections = [...new Set(sizes.map(({ section }) => section))].sort((a, b) => a - b);
  const name = (sv: string, en: string) => ({ sv, en });
  return {
    format: 1,
    id: 'sized',
    version: '1',
    name: name('Modell för prov', 'Model for tests'),
    description: name('Modell för prov', 'Model for tests'),
    provenance: assumed,
    areas: [...new Set(sizes.map(({ area }) => area))].map((code) => ({
      code,
      name: name(code, code),
      provenance: assumed,
    })),
    sections: sections.map((no) => ({ no, name: name('Avsnitt', 'Section'), provenance: assumed })),
    questions: sizes.map((size) => sizedQuestion(size, rule)),
    levels: {
      area: sections.map((no) => ({ level: no, upToSection: no, share: shares[no], provenance: assumed })),
      overall: { rule: 'lowestArea', provenance: assumed },
      resultFigure: { order: ['overall', 'areasAscending', 'points', 'areaPointsAscending'], provenance: assumed },
    },
  };
}

function sizedQuestion({ no, section, area, measures }: QuestionSize, evidence: Rule): ModelQuestion {
  return {
    no,
    section,
    area,
    points: '5',
    split: 'even',
    text: { sv: `Frågan ${spelt(no)} är ställd`, en: `Question ${spelt(no)} is asked` },
    provenance: { text: assumed, section: assumed, area: assumed, points: assumed },
    measures: Array.from({ length: measures }, (_, i) => ({
      id: `${no}.${i + 1}`,
      text: words(`${no}.${i + 1}`),
      kind: 'activity',
      evidence,
      effortHours: 8,
      methodStep: 'use',
      provenance: { text: assumed, evidence: assumed },
    })),
  };
}

/** A model of one measure, `1.1`, with this rule. */
export const modelOf = (rule: Rule): AssessmentModel =>
  sizedModel([{ no: 1, section: 1, area: 'A', measures: 1 }], {}, rule);

let order = 0;

/** A fact of a day, recorded on it. */
export function fact(type: string, day: string, data: Record<string, unknown>, more: Partial<Fact> = {}): Fact {
  order += 1;
  const occurredAt = Date.parse(`${day}T10:00:00Z`);
  return { id: `fact-${order}`, type, day: toDayNumber(day), occurredAt, order, knownAt: occurredAt, data, ...more };
}

export const unit = (
  unitId: string,
  day = '2020-01-01',
  parentId: string | null = null,
  counts: boolean | null = null,
) => fact('BusinessUnitAdded', day, { unitId, parentId, countsInCoverage: counts });

export const attested = (from: string, more: Record<string, unknown> = {}, day = from): Fact =>
  fact('MeasureAttested', day, { modelId: 'sized', measureId: '1.1', from, ...more });

export const answered = (day: string, answer: 'yes' | 'no', measureId = '1.1'): Fact =>
  fact('AnswersReported', day, { modelId: 'sized', answers: [{ measureId, answer, day }] });

/** When the rule holds: `2024-01-01–2026-01-01`, with the kind of evidence where it is not derived. */
export function held(rule: Rule, facts: readonly Fact[], options?: EvaluateOptions): string[] {
  const pieces = evaluate(compile(modelOf(rule)), facts, options).measures.get('1.1')!.pieces;
  return pieces.map(({ from, to, kind }) => `${shown(from)}–${shown(to)}${suffix(kind)}`);
}

const shown = (day: DayNumber): string => (Number.isFinite(day) ? fromDayNumber(day) : '');
const suffix = (kind: EvidenceKind): string => (kind === 'derived' ? '' : ` ${kind}`);
