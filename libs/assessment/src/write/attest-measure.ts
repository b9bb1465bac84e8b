// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { fromDayNumber, reject, stockholmDay } from '#libs/kernel';
import {
  Allow,
  CommandInput,
  CommandResult,
  Commands,
  Day,
  Me,
  type Member,
  newId,
  OWN_ROWS,
  present,
  Reads,
  ReadSession,
  type StoredFile,
  Uuid,
} from '#libs/platform';
import { AttestationCommand } from '../assessment.commands.js';
import { acceptsAttestation } from '../engine/index.js';
import { known } from '../read/known/evaluated.js';

@InputType({ description: 'A person’s word, with evidence, that a measure holds.' })
export class AttestMeasureInput extends CommandInput {
  @Field(() => Uuid, { nullable: true, description: 'Id of the new attestation; made up when left out.' })
  attestationId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The model that the measure belongs to; the one in force when left out.',
  })
  modelId?: string;

  @Field(() => String, { description: 'The measure that is vouched for.' })
  measureId: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The first day it holds; the day of the attestation when left out.',
  })
  from?: string;

  @Field(() => Day, {
    nullable: true,
    description:
      'The first day it no longer holds, at most 24 months on; 12 months, or what the rule says, when left out.',
  })
  to?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Vouches that there was nothing to cover in the period (no procurement, no unit).',
  })
  none?: boolean;

  @Field(() => String, { description: 'What is vouched for, in the person’s own words.' })
  statement: string;

  @Field(() => [Uuid], { nullable: true, description: 'Files attached as evidence, uploaded before.' })
  fileIds?: string[];

  @Field(() => [String], { nullable: true, description: 'Links to evidence: web addresses.' })
  links?: string[];
}

const FILES = `SELECT file_id AS "fileId", name, sha256 FROM platform.file WHERE file_id = ANY($1) AND ${OWN_ROWS}`;

@Resolver()
export class AttestMeasure {
  constructor(private readonly commands: Commands) {}

  @Mutation(() => CommandResult, {
    description:
      'Vouches that a measure holds, with a file or a link as evidence. Where no recorded work can carry a measure, this is the way.',
  })
  @Allow('ciso', 'leadership', 'riskOwner', 'procurementOfficer')
  async attestMeasure(
    @Args('input') given: AttestMeasureInput,
    @Me() me: Member,
    @Reads() reads: ReadSession,
  ): Promise<CommandResult> {
    const input = present(given);
    const { modelId, compiled } = await known(reads, me, { model: input.modelId });
    const measure = compiled.byId.get(input.measureId);
    if (!measure) reject('assessment.measure-unknown', { measureId: input.measureId });
    const { measureId, to, statement, links } = input;
    const attestationId = newId(input.attestationId, input, 'attestation');
    const none = input.none ? (true as const) : undefined;
    const data = {
      attestationId,
      modelId,
      measureId,
      from: input.from ?? dayOf(input.occurredAt),
      to,
      none,
      statement,
      files: await filesOf(reads, input.fileIds),
      links,
      attestedBy: me.personId,
      accepts: acceptsAttestation(measure.rule, none ?? false),
    };
    return this.commands.send(me, AttestationCommand, { name: 'AttestMeasure', streamId: attestationId, data, input });
  }
}

const dayOf = (occurredAt: string | undefined): string =>
  fromDayNumber(stockholmDay(occurredAt ?? new Date(Date.now()).toISOString()));

async function filesOf(reads: ReadSession, fileIds: string[] | undefined): Promise<StoredFile[] | undefined> {
  if (!fileIds?.length) return undefined;
  const files = await reads.rows<StoredFile>('maturity.files', FILES, [fileIds]);
  return fileIds.map((fileId) => files.find((file) => file.fileId === fileId) ?? reject('platform.file-unknown'));
}
