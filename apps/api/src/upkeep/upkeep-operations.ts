// SPDX-License-Identifier: EUPL-1.2
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { examineDatabase, findingInWords, version, type Work } from '#libs/installation';
import { Rejection } from '#libs/kernel';
import { Allow, databaseUrls, type Language, Me, Phrasebook, Uuid, type Viewer } from '#libs/platform';
import { ExaminedThing, InstallationState, Resumed, UpkeepWork } from './types.js';
import { Upkeep } from './upkeep.js';

/** What whoever runs the installation may ask and do. No role of an organisation gives the right to it. */
@Resolver()
export class UpkeepOperations {
  constructor(
    private readonly upkeep: Upkeep,
    private readonly phrasebook: Phrasebook,
  ) {}

  @Query(() => InstallationState, {
    description: 'Where the data lie, which versions run, how far the read models are, which backups there are.',
  })
  @Allow('installation')
  async installation(@Me() { language }: Viewer): Promise<InstallationState> {
    const { upkeep } = this;
    const { dataDir, backupsDir, embedded } = upkeep;
    const [database, freeBytes, projections, backups, demoLoaded] = await Promise.all([
      upkeep.database(),
      upkeep.freeBytes(),
      upkeep.readModels(),
      upkeep.backups(),
      upkeep.demoLoaded(),
    ]);
    const readModels = projections.map(({ name, version: at, lag, fault, parked }) => ({
      ...{ name, version: at, lag, fault: fault ?? null },
      waiting: parked.map(({ organisationId, reason, since }) => ({ organisationId, reason, since })),
    }));
    return {
      ...{
        version: version(),
        nodeVersion: process.versions.node,
        dataDir,
        backupsDir,
        embedded,
        freeBytes,
        backups,
        demoLoaded,
      },
      ...{ databaseVersion: database.version, databaseBytes: database.bytes, accounts: database.accounts },
      ...{ readModels, work: this.shown(upkeep.now(), language) },
    };
  }

  @Query(() => [ExaminedThing], { description: 'Looks at the database and says what is not well and what to do.' })
  @Allow('installation')
  async examination(@Me() { language }: Viewer): Promise<ExaminedThing[]> {
    const { owner, reader } = databaseUrls(this.upkeep.ownerUrl);
    const findings = await examineDatabase(owner, reader);
    return findings.map((finding) => ({ remedy: null, ...findingInWords(finding, language) }));
  }

  @Mutation(() => UpkeepWork, {
    description: 'Begins to write a backup of the whole installation into the folder of backups. Never two at once.',
  })
  @Allow('installation')
  makeBackup(@Me() { language }: Viewer): UpkeepWork {
    return this.shown(this.upkeep.beginBackup(), language)!;
  }

  @Mutation(() => UpkeepWork, {
    description: 'Begins to load the made-up municipality; goes on where it was interrupted.',
  })
  @Allow('installation')
  loadDemo(@Me() { language }: Viewer): UpkeepWork {
    return this.shown(this.upkeep.beginDemo(), language)!;
  }

  @Mutation(() => UpkeepWork, {
    description: 'Begins to remove every row of the made-up municipality. No other organisation is touched.',
  })
  @Allow('installation')
  deleteDemo(
    @Args('name', { type: () => String, description: 'The name of the demo, written by the one who deletes it.' })
    name: string,
    @Me() { language }: Viewer,
  ): UpkeepWork {
    return this.shown(this.upkeep.beginDeletion(name), language)!;
  }

  @Mutation(() => Resumed, { description: 'Takes an organisation that waits in a read model up again.' })
  @Allow('installation')
  async resumeReadModel(
    @Args('readModel', { type: () => String, description: 'The read model.' }) readModel: string,
    @Args('organisationId', { type: () => Uuid, description: 'The organisation that waits.' }) organisationId: string,
  ): Promise<Resumed> {
    const { resumed, reason } = await this.upkeep.resume(readModel, organisationId);
    return { resumed, reason: reason ?? null };
  }

  private shown(work: Work | undefined, language: Language): UpkeepWork | null {
    if (!work) return null;
    const { outcome, endedAt = null, ...rest } = work;
    const failed = work.state === 'failed';
    return {
      ...{ ...rest, endedAt },
      outcome: !failed && outcome !== undefined ? String(outcome) : null,
      problem: failed ? this.words(outcome, language) : null,
    };
  }

  private words(error: unknown, language: Language): string {
    return error instanceof Rejection
      ? this.phrasebook.phrase(error, language)
      : String((error as Error)?.message ?? error);
  }
}
