// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#libs/platform';
import {
  type AssessmentModel,
  canDerive,
  type EvidenceCounts,
  type GradeCounts,
  type ModelQuestion,
  type Step,
} from '../../engine/index.js';

type Form = [one: string, many: string];

/** What rules of a grade are called: the first that are named, and those after them. */
const GRADES: Record<Language, Record<keyof GradeCounts, { first: Form; next: Form }>> = {
  sv: {
    official: { first: ['officiell regel', 'officiella regler'], next: ['officiell', 'officiella'] },
    reported: { first: ['regel ur rapporten', 'regler ur rapporten'], next: ['ur rapporten', 'ur rapporten'] },
    assumed: { first: ['antagen regel', 'antagna regler'], next: ['antagen', 'antagna'] },
  },
  en: {
    official: { first: ['official rule', 'official rules'], next: ['official', 'official'] },
    reported: {
      first: ['rule from the report', 'rules from the report'],
      next: ['from the report', 'from the report'],
    },
    assumed: { first: ['assumed rule', 'assumed rules'], next: ['assumed', 'assumed'] },
  },
};

/** `bygger på 3 regler ur rapporten och 41 antagna; 112 av 131 svar importerade`. */
export function provenanceSentence(deciding: GradeCounts, counts: EvidenceCounts, language: Language): string {
  const present = (['official', 'reported', 'assumed'] as const).filter((grade) => deciding[grade] > 0);
  const parts = present.map((grade, i) => {
    const form = GRADES[language][grade][i === 0 ? 'first' : 'next'];
    return `${deciding[grade]} ${form[deciding[grade] === 1 ? 0 : 1]}`;
  });
  const on = listed(parts, language);
  return language === 'sv'
    ? `bygger på ${on}; ${counts.reported} av ${counts.met} svar importerade`
    : `rests on ${on}; ${counts.reported} of ${counts.met} answers imported`;
}

/** Why the level from recorded work alone is what it is: which questions hold it down, and whether work could carry them yet. */
export function derivedOnlyWhy(
  model: AssessmentModel,
  step: Pick<Step, 'level' | 'levelDerivedOnly' | 'areas'>,
  holds: (measureId: string) => boolean,
  language: Language,
): string {
  const sv = language === 'sv';
  const { level, levelDerivedOnly } = step;
  if (level > 0 && levelDerivedOnly === level) {
    return sv ? 'Hela nivån följer av registrerat arbete.' : 'The whole level follows from recorded work.';
  }
  const low = model.areas.filter(({ code }) => step.areas[code]?.levelDerivedOnly === levelDerivedOnly);
  const next = model.levels.area.find((rule) => rule.level === levelDerivedOnly + 1);
  const codes = new Set(low.map(({ code }) => code));
  const questions = model.questions.filter(
    ({ area, section }) => codes.has(area) && next !== undefined && section <= next.upToSection,
  );
  const bare = questions.filter(({ measures }) => !measures.some(({ id }) => holds(id)));
  const never = bare.filter(({ measures }) => !measures.some(({ evidence }) => canDerive(evidence)));
  const waiting = bare.filter((question) => !never.includes(question));
  return [
    sv
      ? `Nivå ${levelDerivedOnly} ur enbart registrerat arbete: ${low.length} av ${model.areas.length} arbetsområden stannar där.`
      : `Level ${levelDerivedOnly} from recorded work alone: ${low.length} of ${model.areas.length} work areas stop there.`,
    sentence(
      never,
      language,
      'Produkten har ännu inget arbetsflöde som bär',
      'The product has no workflow yet that carries',
    ),
    sentence(waiting, language, 'Arbete saknas för', 'Work is missing for'),
    bare.length === 0 ? (sv ? 'Det som saknas är poäng.' : 'What is missing is points.') : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function sentence(questions: ModelQuestion[], language: Language, sv: string, en: string): string {
  if (questions.length === 0) return '';
  const numbers = listed(
    questions.map(({ no }) => String(no)),
    language,
  );
  return language === 'sv' ? `${sv} fråga ${numbers}.` : `${en} question ${numbers}.`;
}

function listed(parts: string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${language === 'sv' ? 'och' : 'and'} ${last}`;
}
