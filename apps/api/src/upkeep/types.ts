// SPDX-License-Identifier: EUPL-1.2
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, Instant, Json, Uuid } from '#libs/platform';

const WorkKindEnum = enumOf('UpkeepWorkKind', ['backup', 'demoLoad', 'demoDelete'], 'What is being done.');
const WorkStateEnum = enumOf('UpkeepWorkState', ['running', 'done', 'failed'], 'How it goes.');
const FoundEnum = enumOf('ExaminedState', ['ok', 'warning', 'error'], 'Whether it is well.');

@ObjectType({ description: 'A piece of work on the installation that takes longer than a request. One at a time.' })
export class UpkeepWork {
  @Field(() => WorkKindEnum, { description: 'What is being done.' })
  kind: string;

  @Field(() => WorkStateEnum, { description: 'How it goes.' })
  state: string;

  @Field(() => Instant, { description: 'When it began.' })
  startedAt: string;

  @Field(() => Instant, { nullable: true, description: 'When it ended; null while it goes on.' })
  endedAt: string | null;

  @Field(() => Int, { description: 'Steps done.' })
  done: number;

  @Field(() => Int, { description: 'Steps there are.' })
  total: number;

  @Field(() => String, { nullable: true, description: 'What it gave: the folder of a backup, the name of the demo.' })
  outcome: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, in the caller’s language.' })
  problem: string | null;
}

@ObjectType({ description: 'A backup that lies in the data directory.' })
export class BackupKept {
  @Field(() => String, { description: 'Its name; `GET /upkeep/backups/:name` sends it as one file.' })
  name: string;

  @Field(() => Instant, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => Int, { description: 'How many organisations it holds.' })
  organisations: number;

  @Field(() => Int, { description: 'How many rows it holds.' })
  rows: number;

  @Field(() => Float, { description: 'Its size in bytes.' })
  bytes: number;
}

@ObjectType({ description: 'An organisation that a read model could not take further.' })
export class WaitingOrganisation {
  @Field(() => Uuid, { description: 'The organisation, by its id only.' })
  organisationId: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => Instant, { description: 'Since when.' })
  since: string;
}

@ObjectType({ description: 'Where a read model stands.' })
export class ReadModelState {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'The version that this program has.' })
  version: number;

  @Field(() => Int, { description: 'Events that it has not folded yet.' })
  lag: number;

  @Field(() => String, { nullable: true, description: 'Why it stands still as a whole; null: it does not.' })
  fault: string | null;

  @Field(() => [WaitingOrganisation], { description: 'Organisations that wait in it.' })
  waiting: WaitingOrganisation[];
}

@ObjectType({ description: 'The installation: for whoever runs it. Nothing of what an organisation has recorded.' })
export class InstallationState {
  @Field(() => String, { description: 'The version of Trappan.' })
  version: string;

  @Field(() => String, { description: 'The version of Node that it runs on.' })
  nodeVersion: string;

  @Field(() => String, { description: 'The version of PostgreSQL.' })
  databaseVersion: string;

  @Field(() => Boolean, { description: 'True for the PostgreSQL that comes along; false for one of your own.' })
  embedded: boolean;

  @Field(() => Float, { description: 'Size of the database in bytes.' })
  databaseBytes: number;

  @Field(() => String, { description: 'The folder where the data lie, on the machine that runs this process.' })
  dataDir: string;

  @Field(() => Float, { description: 'Bytes that are free there.' })
  freeBytes: number;

  @Field(() => String, { description: 'The folder where backups are put.' })
  backupsDir: string;

  @Field(() => Int, { description: 'Accounts that are open.' })
  accounts: number;

  @Field(() => [ReadModelState], { description: 'The read models.' })
  readModels: ReadModelState[];

  @Field(() => [BackupKept], { description: 'Backups in the folder, the last first.' })
  backups: BackupKept[];

  @Field(() => Boolean, { description: 'Whether the made-up municipality is there, wholly or in part.' })
  demoLoaded: boolean;

  @Field(() => UpkeepWork, { nullable: true, description: 'The work that goes on, or the last one since the start.' })
  work: UpkeepWork | null;
}

@ObjectType({ description: 'One thing that was looked at, as `trappan doctor` does.' })
export class ExaminedThing {
  @Field(() => String, { description: 'What was looked at.' })
  check: string;

  @Field(() => FoundEnum, { description: 'Whether it is well.' })
  state: string;

  @Field(() => String, { description: 'Which of the doctor’s outcomes it is; stable, for scripts.' })
  code: string;

  @Field(() => Json, { description: 'What fills in the words: names, versions, seconds, numbers.' })
  params: object;

  @Field(() => String, { description: 'What was found, in the caller’s language.' })
  found: string;

  @Field(() => String, { nullable: true, description: 'What to do, in the caller’s language; null where it is well.' })
  remedy: string | null;
}

@ObjectType({ description: 'What became of an organisation that waited in a read model.' })
export class Resumed {
  @Field(() => Boolean, { description: 'True when it is taken up again.' })
  resumed: boolean;

  @Field(() => String, { nullable: true, description: 'Why it still waits.' })
  reason: string | null;
}
