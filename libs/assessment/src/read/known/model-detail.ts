// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#libs/platform';
import { acceptsAttestation, canDerive, type CompiledModel, Fraction, type ModelMeasure } from '../../engine/index.js';
import type { ModelDetail, ModelMeasureDetail } from '../types/model.js';
import { ruleInWords } from '../words/rule-in-words.js';
import { pointsFrom } from './shown.js';

/** What only an own model has: how its workbook was read, and what carries its boxes. */
export interface OwnDetail {
  mapping: unknown;
  boxes: Record<string, string> | null;
}

/** A whole model in one language. */
export function detailOf(compiled: CompiledModel, language: Language, own?: OwnDetail): ModelDetail {
  const { model } = compiled;
  return {
    modelId: model.id,
    version: model.version,
    name: model.name[language],
    description: model.description[language],
    origin: own ? 'own' : 'shipped',
    maxPoints: pointsFrom(compiled.maxPoints),
    areas: model.areas.map(({ code, name, provenance }) => ({ code, name: name[language], source: provenance })),
    sections: model.sections.map(({ no, name, provenance }) => ({
      code: String(no),
      name: name[language],
      source: provenance,
    })),
    questions: model.questions.map(({ no, section, area, text, points, measures }) => ({
      no,
      section,
      area,
      text: text[language],
      points: pointsFrom(Fraction.parse(points)),
      measures: measures.map((measure) => measureDetail(compiled, measure, language, own)),
    })),
    levels: model.levels,
    mapping: own?.mapping ?? null,
  };
}

function measureDetail(
  compiled: CompiledModel,
  measure: ModelMeasure,
  language: Language,
  own?: OwnDetail,
): ModelMeasureDetail {
  const { rule, points } = compiled.byId.get(measure.id)!;
  const { id, kind, effortHours, methodStep, provenance } = measure;
  return {
    id,
    text: measure.text[language],
    kind,
    points: pointsFrom(points),
    effortHours,
    methodStep,
    rule: ruleInWords(rule, language).map(({ depth, words }) => '  '.repeat(depth) + words),
    canDerive: canDerive(rule),
    acceptsAttestation: acceptsAttestation(rule, false),
    carriedBy: own?.boxes?.[id] ?? null,
    textSource: provenance.text,
    evidenceSource: provenance.evidence,
  };
}
