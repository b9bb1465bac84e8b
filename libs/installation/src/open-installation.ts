// SPDX-License-Identifier: EUPL-1.2
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppendSignal, LogReader, PostgresEventStore, ReactionRunner } from '#libs/event-store';
import { membershipIn } from '#libs/organisation';
import {
  Address,
  Changes,
  Commands,
  type ContextDefinition,
  type Database,
  databaseUrls,
  type Log,
  nestLogger,
  openDatabase,
  PlatformModule,
  type PlatformOptions,
  type PoolSizes,
  type WorkerRole,
} from '#libs/platform';
import { type MailSettings } from '#libs/worklist';
import { allContexts, phrasebook } from './contexts.js';
import { freshnessOf, watchCheckpoint } from './freshness.js';
import { migrate } from './migrate.js';
import { postOffice } from './post-office.js';
import { lookUpIn, reactionsOf } from './reactions.js';

export interface InstallationOptions {
  /** A PostgreSQL (17+) database, as an owner that may create roles. */
  ownerUrl: string;
  /** Which work this process does besides what is asked of it: read models, reactions. */
  roles: ReadonlySet<WorkerRole>;
  log: Log;
  /** Where users reach it; used in links. */
  publicUrl?: string;
  /** How mail is sent; absent: none is. */
  mail?: MailSettings;
  contexts?: readonly ContextDefinition[];
  /** Makes the Nest application over the parts; absent: one without an edge. */
  makeApp?: (platform: PlatformOptions) => Promise<INestApplicationContext>;
  /** Connections of each pool, where they are not the usual. */
  pools?: PoolSizes;
}

/** Everything of one process, wired. `close` ends it in order: no new requests, then the workers, then the database. */
export interface Installation {
  ownerUrl: string;
  app: INestApplicationContext;
  platform: PlatformOptions;
  database: Database;
  commands: Commands;
  /** Absent where another process fills the read models. */
  reader?: LogReader;
  log: Log;
  close(): Promise<void>;
}

/** Migrates, opens the pools, starts the workers of the given roles. The edge is not listening yet. */
export async function openInstallation(options: InstallationOptions): Promise<Installation> {
  const { ownerUrl, roles, log, contexts = allContexts, publicUrl, pools } = options;
  const projections = contexts.flatMap((context) => context.projections);
  await migrate(ownerUrl, log, projections);
  const database = await openDatabase(databaseUrls(ownerUrl), pools);
  const { appPool, readerPool } = database;
  const signal = new AppendSignal();
  const changes = new Changes();
  const onCommit = (organisationIds: readonly string[]): void => changes.moved(organisationIds);
  const shared = { appPool, readerPool, signal, log };
  const reader = roles.has('projections') ? new LogReader({ ...shared, projections, onCommit }) : undefined;
  const platform: PlatformOptions = {
    database,
    store: new PostgresEventStore(appPool, readerPool, signal),
    contexts,
    phrasebook: phrasebook(contexts),
    lookup: membershipIn,
    freshness: freshnessOf(database, reader),
    changes,
    address: new Address(publicUrl ?? ''),
  };
  const app = await (options.makeApp ?? ((parts) => withoutEdge(parts, log)))(platform);
  await app.init();
  const commands = app.get(Commands);
  const reactions = roles.has('reactions')
    ? new ReactionRunner({
        ...shared,
        reactions: reactionsOf(contexts, commands, lookUpIn(database, platform.freshness)),
      })
    : undefined;
  reader?.start();
  reactions?.start();
  const post = options.mail && roles.has('reminders') ? postOffice(options.mail, platform, app, log) : undefined;
  post?.start();
  const unwatch = watchCheckpoint(database, changes);
  const close = once(async () => {
    await post?.stop();
    await app.close();
    unwatch();
    await reactions?.stop();
    await reader?.stop();
    await database.close();
  });
  return { ownerUrl, app, platform, database, commands, reader, log, close };
}

const withoutEdge = (platform: PlatformOptions, log: Log): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(PlatformModule.forRoot(platform), {
    logger: nestLogger(log),
    abortOnError: false,
  });

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
