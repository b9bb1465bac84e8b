// SPDX-License-Identifier: EUPL-1.2
import { type CommandInput, type CommandResult, type Commands, type Member, Uuid } from '#libs/platform';
import { Field, InputType } from '@nestjs/graphql';
import { RehearsableInput } from '#libs/platform';
import type { ProcurementCommands } from '../domain/procurement/decider.js';
import { ProcurementCommand } from '../procurement.commands.js';

@InputType({ isAbstract: true })
export abstract class OfProcurementInput extends RehearsableInput {
  @Field(() => Uuid, { description: 'The procurement.' })
  procurementId: string;
}

/** Sends a command about a procurement that there is. */
export const send = <N extends keyof ProcurementCommands>(
  commands: Commands,
  me: Member,
  name: N,
  { input, data }: { input: CommandInput & { procurementId: string }; data: ProcurementCommands[N] },
): Promise<CommandResult> =>
  commands.send(me, ProcurementCommand, { name, streamId: input.procurementId, data, input });
