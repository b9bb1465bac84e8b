// SPDX-License-Identifier: EUPL-1.2
import type { Rejection } from '#libs/kernel';
import type { Commands, MemberCommand } from '#libs/platform';
import { RoundCommand } from '../assessment.commands.js';
import { ImportWorkbookCommand, type ImportWorkbookWithAnswers } from '../workbook.commands.js';
import type { Importer } from './importer.js';

/** What an import would be refused with. Where the model is refused, what is to be said of the round is told as well. */
export async function rehearseOwn(
  commands: Commands,
  me: Importer,
  command: MemberCommand<{ ImportWorkbook: ImportWorkbookWithAnswers }, 'ImportWorkbook'>,
): Promise<(Rejection | undefined)[]> {
  const whole = await commands.rehearse(me, ImportWorkbookCommand, command);
  if (!whole) return [];
  const { round: data } = command.data;
  const input = { ...command.input, commandId: undefined, expectedVersion: undefined };
  const round = { name: 'ReportAnswers' as const, streamId: data.roundId, data, input };
  return [whole, await commands.rehearse(me, RoundCommand, round)];
}
