// SPDX-License-Identifier: EUPL-1.2
import type { AssessmentModel, ModelMeasure, Text } from '../model.js';
import { STEPS } from '../rule.js';
import type { Report } from './finding.js';

const SHORTEST = 12;
const LANGUAGES = ['sv', 'en'] as const;

interface Place {
  path: string;
  text: Text;
  question: number;
  kind: ModelMeasure['kind'] | 'question';
}

/**
 * Texts say something in both languages, and each says something else: no two of them differ by digits and % only. The
 * steps of a share are excepted, of which a question has no more than there are steps.
 */
export function lintTexts(model: AssessmentModel, report: Report): void {
  const places = placesOf(model);
  for (const language of LANGUAGES) {
    for (const { path, text } of places) {
      if (text[language].trim().length < SHORTEST)
        report(`${path}/${language}`, 'text-short', `A text has at least ${SHORTEST} characters.`);
    }
    const groups = new Map<string, Place[]>();
    for (const place of places) {
      const words = bare(place.text[language]);
      groups.set(words, [...(groups.get(words) ?? []), place]);
    }
    for (const group of groups.values()) lintGroup(group, language, report);
  }
}

function lintGroup(group: readonly Place[], language: string, report: Report): void {
  const [first, ...others] = group;
  const steps = group.every(({ kind, question }) => kind === 'coverage' && question === first!.question);
  if (steps && group.length <= STEPS.length) return;
  for (const { path } of others)
    report(`${path}/${language}`, 'text-repeated', `Says the same as ${first!.path}, but for digits.`);
}

const placesOf = ({ questions }: AssessmentModel): Place[] =>
  questions.flatMap(({ text, no, measures }, q) => [
    { path: `/questions/${q}/text`, text, question: no, kind: 'question' as const },
    ...measures.map((measure, m) => ({
      path: `/questions/${q}/measures/${m}/text`,
      text: measure.text,
      question: no,
      kind: measure.kind,
    })),
  ]);

const bare = (text: string): string => text.replace(/[\d%]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
