// SPDX-License-Identifier: EUPL-1.2
import { type OutCell, type OutSheet, writeXlsx } from '#libs/spreadsheet';
import { type AssessmentModel, Fraction } from '../../engine/index.js';
import { pointsCell } from '../out/points-cell.js';

export type Language = 'sv' | 'en';

/** Headers of the template, by language; the first carries our measure ids and is what a template is known by. */
export const TEMPLATE_HEADERS = {
  sv: ['Åtgärds-id', 'Arbetsområde', 'Avsnitt', 'Fråga nr', 'Fråga', 'Åtgärd', 'Poäng', 'Svar', 'Datum', 'Underlag'],
  en: [
    'Measure id',
    'Work area',
    'Section',
    'Question no',
    'Question',
    'Measure',
    'Points',
    'Answer',
    'Date',
    'Evidence',
  ],
} as const;

const WORDS = {
  sv: { answers: 'Svar', instructions: 'Instruktion', model: 'Modell', version: 'Version', choices: ['Ja', 'Nej'] },
  en: { answers: 'Answers', instructions: 'Instructions', model: 'Model', version: 'Version', choices: ['Yes', 'No'] },
} as const;

const INSTRUCTIONS = {
  sv: [
    'Så fyller du i',
    'Skriv Ja eller Nej i kolumnen Svar. Lämna tomt om ni inte vet: tomt är obesvarat, inte nej.',
    'På täckningsfrågor kan du i stället skriva ett intervall på frågans första rad, till exempel 25–50 %: då räknas alla steg dit upp.',
    'Datum är dagen då svaret gällde, till exempel 2025-03-01. Utan datum gäller omgångens sista dag.',
    'Underlag är en hänvisning: diarienummer, dokument eller länk. Skriv inga personuppgifter.',
    'Ändra inte kolumnen Åtgärds-id. Raderna får sorteras, döljas och tas bort; en rad som saknas är obesvarad.',
    'Ett Ja gäller som självskattning i 24 månader. Registrerat arbete i Trappan går före.',
  ],
  en: [
    'How to fill it in',
    'Write Yes or No in the column Answer. Leave it empty if you do not know: empty is unanswered, not no.',
    'For coverage questions you may write an interval on the question’s first row instead, for example 25–50 %: then every step up to it counts.',
    'Date is the day on which the answer was true, for example 2025-03-01. Without a date, the last day of the round counts.',
    'Evidence is a reference: a registry number, a document or a link. Write no personal data.',
    'Do not change the column Measure id. Rows may be sorted, hidden and removed; a missing row is unanswered.',
    'A Yes holds as a self-report for 24 months. Work that is recorded in Trappan goes before it.',
  ],
} as const;

/** What may already be filled in. */
export type TemplateAnswers = ReadonlyMap<string, { answer: 'yes' | 'no'; day?: string; note?: string }>;

/** The shipped model’s own workbook: a row per measure with our ids, and instructions; `remark` stands above them. */
export function shippedTemplate(
  model: AssessmentModel,
  language: Language,
  answers?: TemplateAnswers,
  remark?: string,
): Promise<Buffer> {
  const words = WORDS[language];
  const rows = templateRows(model, language, answers);
  const sheets: OutSheet[] = [
    {
      name: words.answers,
      rows: [[...TEMPLATE_HEADERS[language]], ...rows],
      headerRow: 1,
      widths: [12, 22, 9, 9, 45, 55, 9, 10, 12, 30],
      choices: { 8: words.choices },
      choiceRows: rows.length,
    },
    {
      name: words.instructions,
      rows: [
        [model.name[language]],
        [words.model, model.id],
        [words.version, model.version],
        remark ? [remark] : [],
        ...INSTRUCTIONS[language].map((line): OutCell[] => [line]),
      ],
      headerRow: 1,
      widths: [100, 30],
    },
  ];
  return writeXlsx(sheets);
}

function templateRows(model: AssessmentModel, language: Language, answers?: TemplateAnswers): OutCell[][] {
  const [yes, no] = WORDS[language].choices;
  const areas = new Map(model.areas.map(({ code, name }) => [code, name[language]]));
  return model.questions.flatMap((question) =>
    question.measures.map((measure): OutCell[] => {
      const given = answers?.get(measure.id);
      return [
        measure.id,
        areas.get(question.area) ?? question.area,
        { number: String(question.section) },
        { number: String(question.no) },
        question.text[language],
        measure.text[language],
        pointsCell(pointsOf(measure.points, question.points, question.measures.length)),
        given ? (given.answer === 'yes' ? yes : no) : null,
        given?.day ? { day: given.day } : null,
        given?.note ?? null,
      ];
    }),
  );
}

const pointsOf = (own: string | undefined, whole: string, size: number): Fraction =>
  own ? Fraction.parse(own) : Fraction.parse(whole).dividedBy(Fraction.of(BigInt(size)));
