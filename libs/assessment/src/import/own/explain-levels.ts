// SPDX-License-Identifier: EUPL-1.2
import { type AssessmentModel, Fraction, type ModelQuestion, type Step } from '../../engine/index.js';

/** A sentence in both languages. */
export interface Sentence {
  sv: string;
  en: string;
}

/** The part of a step that is compared. */
export type RoundState = Pick<Step, 'level' | 'points'> & { areas: Readonly<Record<string, { level: number }>> };

const nameOf = (model: AssessmentModel, code: string): Sentence => model.areas.find((area) => area.code === code)!.name;

/** What keeps the overall level from the file’s, area by area. */
export function explainLevel(
  model: AssessmentModel,
  state: RoundState,
  file: number,
  ticked: ReadonlySet<string>,
): Sentence[] {
  const level = state.level;
  if (level > file) {
    return [
      {
        sv: `Enligt de antagna nivåreglerna har alla arbetsområden nått nivå ${level} eller högre; filen räknar strängare.`,
        en: `By the assumed level rules every work area has reached level ${level} or higher; the file is stricter.`,
      },
    ];
  }
  return model.areas
    .filter(({ code }) => (state.areas[code]?.level ?? 0) < file)
    .flatMap(({ code }) => explainArea(model, code, state.areas[code]?.level ?? 0, file, ticked));
}

/** What holds the area below the file’s level, or by what it passes it. */
export function explainArea(
  model: AssessmentModel,
  code: string,
  ours: number,
  file: number,
  ticked: ReadonlySet<string>,
): Sentence[] {
  const name = nameOf(model, code);
  const rules = model.levels.area.filter(({ level }) => level > Math.min(ours, file) && level <= Math.max(ours, file));
  return rules.flatMap((rule) => {
    const questions = model.questions.filter(({ area, section }) => area === code && section <= rule.upToSection);
    const without = questions.filter(({ measures }) => !measures.some(({ id }) => ticked.has(id)));
    const have = shareOf(questions, ticked);
    const need = Fraction.parse(rule.share ?? '0');
    const shares = { have: percent(have), need: percent(need), level: rule.level };
    if (ours > file) return [passes(name, shares)];
    const missing = without.length > 0 ? [lacks(name, rule.level, without)] : [];
    return have.compare(need) < 0 ? [...missing, misses(name, shares)] : missing;
  });
}

function shareOf(questions: readonly ModelQuestion[], ticked: ReadonlySet<string>): Fraction {
  const all = Fraction.sum(questions.map(({ points }) => Fraction.parse(points)));
  const reached = Fraction.sum(
    questions.flatMap(({ measures }) =>
      measures.filter(({ id }) => ticked.has(id)).map(({ points }) => Fraction.parse(points ?? '0')),
    ),
  );
  return all.compare(Fraction.ZERO) === 0 ? Fraction.of(1n) : reached.dividedBy(all);
}

const percent = (share: Fraction): string => `${String(share.times(Fraction.of(100n)).rounded(1)).replace('.', ',')} %`;

interface Shares {
  have: string;
  need: string;
  level: number;
}

const lacks = (name: Sentence, level: number, questions: readonly ModelQuestion[]): Sentence => {
  const numbers = questions.map(({ no }) => no).join(', ');
  return {
    sv: `${name.sv}: nivå ${level} kräver minst en åtgärd på varje fråga; fråga ${numbers} saknar åtgärd.`,
    en: `${name.en}: level ${level} takes at least one measure on each question; question ${numbers} has none.`,
  };
};

const misses = (name: Sentence, { have, need, level }: Shares): Sentence => ({
  sv: `${name.sv}: nivå ${level} kräver ${need} av poängen (antagen tröskel); områdets frågor har ${have}.`,
  en: `${name.en}: level ${level} takes ${need} of the points (assumed threshold); the area’s questions have ${have}.`,
});

const passes = (name: Sentence, { have, need, level }: Shares): Sentence => ({
  sv: `${name.sv}: frågorna har ${have} av poängen och minst en åtgärd på varje, vilket enligt den antagna tröskeln (${need}) ger nivå ${level}; filen räknar strängare.`,
  en: `${name.en}: the questions have ${have} of the points and at least one measure each, which gives level ${level} by the assumed threshold (${need}); the file is stricter.`,
});
