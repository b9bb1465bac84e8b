// SPDX-License-Identifier: EUPL-1.2
import {
  infosakkollen2023,
  type ReadAnswer,
  readTemplate,
  shippedTemplate,
  type TemplateAnswers,
} from '#libs/assessment';
import { readWorkbook } from '#libs/spreadsheet';
import { notes, ROUND_FILE, unanswered, yes } from './data/round.js';

/** The earlier round, as it was read from its workbook. */
export interface ImportedRound {
  answers: ReadAnswer[];
  fileName: string;
  sha256: string;
}

/** The shipped model's template, filled in as Exempelby did. */
export const roundWorkbook = (): Promise<Buffer> => shippedTemplate(infosakkollen2023, 'sv', filledIn());

/** Takes the round the way every organisation does: from the workbook, with our measure ids in its rows. */
export async function readRound(bytes: Buffer, closedOn: string): Promise<ReadAnswer[]> {
  const { answers, problems } = readTemplate(await readWorkbook(bytes, ROUND_FILE), infosakkollen2023, closedOn);
  const [problem] = problems;
  if (problem) throw new Error(`The demo's workbook: ${problem.text.en}`);
  return answers;
}

function filledIn(): TemplateAnswers {
  const asked = infosakkollen2023.questions.filter(({ no }) => !unanswered.includes(no));
  return new Map(
    asked.flatMap(({ no, measures }) =>
      measures.map(({ id }, box) => {
        const answer = yes[no]?.includes(box + 1) ? ('yes' as const) : ('no' as const);
        return [id, { answer, note: notes[id] }] as const;
      }),
    ),
  );
}
