// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#libs/platform';
import type { AssessmentModel, ModelMeasure, ModelQuestion } from '../../engine/index.js';

/** What a model calls its parts, in one language. An unknown part is called by its id. */
export interface Lexicon {
  area(code: string): string;
  question(no: number): string;
  measure(id: string): string;
}

export function lexicon(model: AssessmentModel, language: Language): Lexicon {
  return {
    area: (code) => model.areas.find((area) => area.code === code)?.name[language] ?? code,
    question: (no) => model.questions.find((question) => question.no === no)?.text[language] ?? String(no),
    measure: (id) => measureOf(model, id)?.measure.text[language] ?? id,
  };
}

const places = new WeakMap<AssessmentModel, Map<string, { question: ModelQuestion; measure: ModelMeasure }>>();

/** A measure of a model with its question; undefined when there is none with this id. */
export function measureOf(
  model: AssessmentModel,
  measureId: string,
): { question: ModelQuestion; measure: ModelMeasure } | undefined {
  const known =
    places.get(model) ??
    new Map(
      model.questions.flatMap((question) =>
        question.measures.map((measure) => [measure.id, { question, measure }] as const),
      ),
    );
  places.set(model, known);
  return known.get(measureId);
}
