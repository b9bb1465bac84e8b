// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { checkReferences } from '#libs/organisation';
import {
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  Day,
  Me,
  type Member,
  newId,
  present,
  Reads,
  ReadSession,
  Uuid,
} from '#libs/platform';
import { ProcurementCommand } from '../procurement.commands.js';
import { BUYERS } from './roles.js';

@InputType({ description: 'A need of something from outside.' })
export class StartProcurementInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Its id, if you want to choose it.' })
  procurementId?: string;

  @Field(() => String, { description: 'What is procured, at most 200 characters.' })
  name: string;

  @Field(() => [Uuid], { description: 'The business units that need it.' })
  unitIds: string[];

  @Field(() => Uuid, { nullable: true, description: 'The person who runs it; left out: you.' })
  responsibleId?: string;

  @Field(() => String, { nullable: true, description: 'What is needed, and why.' })
  need?: string;

  @Field(() => Day, { nullable: true, description: 'When it is wanted.' })
  wantedOn?: string;
}

@Resolver()
export class StartProcurement {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, { description: 'Takes up a need: the first of the nine steps of a procurement.' })
  @Allow(...BUYERS)
  async startProcurement(
    @Args('input') input: StartProcurementInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const { name, unitIds, responsibleId = me.personId, need, wantedOn, ...given } = present(input);
    const procurementId = newId(given.procurementId, given, 'procurement');
    await checkReferences(reads, { unitIds, personIds: [responsibleId] }, given.occurredAt);
    const data = { procurementId, name, unitIds, responsibleId, need, wantedOn };
    const command = { name: 'StartProcurement' as const, streamId: procurementId, data, input };
    return this.commands.send(me, ProcurementCommand, command);
  }
}
