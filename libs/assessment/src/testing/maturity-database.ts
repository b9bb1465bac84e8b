// SPDX-License-Identifier: EUPL-1.2
import { Pool } from 'pg';
import { v5, v7 } from 'uuid';
import { AppendSignal, checksum, LogReader, PostgresEventStore, rebuild } from '#libs/event-store';
import { allContexts, migrate } from '#libs/installation';
import { type AppendResult, type EventStore, type NewEvent, startOfDay } from '#libs/kernel';
import { OrganisationRegistered } from '#libs/organisation';
import { databaseUrls, type Member, openDatabase, ReadSession } from '#libs/platform';
import { assessmentContext } from '../index.js';
import { testDatabase } from '../../../../test/support/postgres.js';

const PERSON = '00000000-0000-4000-8000-00000000aaaa';
const contexts = new Set([...allContexts, assessmentContext]);
const projections = [...contexts].flatMap((context) => context.projections);
const HOUR = 3_600_000;
const TABLES = ['maturity_fact', 'maturity_head', 'maturity_model', 'maturity_choice', 'maturity_timeline'];

/** One event: on which object, when it was true, when it became known. */
export interface Entry {
  event: NewEvent;
  /** Name of the object; events of one name are one stream. */
  stream?: string;
  on: string;
  recordedAt?: string;
}

export interface MaturityDatabase {
  /** A new synthetic organisation. */
  organisation(): Promise<TestOrganisation>;
  /** Fingerprints of all tables of the maturity read model. */
  fingerprints(): Promise<string[]>;
  rebuilt(): Promise<void>;
  owner: Pool;
  close(): Promise<void>;
}

export interface TestOrganisation {
  organisationId: string;
  me: Member;
  /** Appends each entry on its own and waits until the read models have them all. Answers the events' ids. */
  record(...entries: Entry[]): Promise<string[]>;
  read<T>(work: (reads: ReadSession) => Promise<T>): Promise<T>;
  /** A read transaction that the caller ends. */
  open(): ReadSession;
}

/** A database with all read models and a running log reader. */
export async function maturityDatabase(): Promise<MaturityDatabase> {
  const prepare = (url: string) => migrate(url, undefined, projections);
  const { ownerUrl, drop } = await testDatabase({ name: 'maturity', prepare });
  const database = await openDatabase(databaseUrls(ownerUrl));
  const { appPool, readPool, readerPool } = database;
  const owner = new Pool({ connectionString: ownerUrl, max: 3 }).on('error', () => undefined);
  const signal = new AppendSignal();
  const store = new PostgresEventStore(appPool, readerPool, signal);
  const reader = new LogReader({ appPool, readerPool, projections, signal });
  reader.start();
  return {
    owner,
    organisation: () => newOrganisation(store, reader, readPool),
    fingerprints: () => Promise.all(TABLES.map((table) => checksum(owner, table))),
    rebuilt: () => rebuild({ ownerPool: owner, projections }, 'maturity'),
    async close() {
      await reader.stop();
      await owner.end();
      await database.close();
      await drop();
    },
  };
}

async function newOrganisation(store: EventStore, reader: LogReader, readPool: Pool): Promise<TestOrganisation> {
  const organisationId = v7();
  const append = ({ event, stream = event.type, on, recordedAt }: Entry): Promise<AppendResult> => {
    const commandId = v7();
    const occurredAt = new Date(Math.min(Date.parse(startOfDay(on)) + HOUR, Date.now() - 1_000)).toISOString();
    const streams = [{ streamId: v5(stream, organisationId), expectedVersion: 'any' as const, events: [event] }];
    const actor = { personId: PERSON };
    const request = { organisationId, commandId, commandHash: commandId, actor, correlationId: commandId };
    return store.append({ ...request, occurredAt, recordedAt, streams });
  };
  const record = async (...entries: Entry[]): Promise<string[]> => {
    const ids: string[] = [];
    for (const entry of entries) {
      const result = await append(entry);
      ids.push(...result.eventIds);
      if (entry === entries.at(-1) && !(await reader.waitFor(result.position, 10_000)))
        throw new Error('the read models do not catch up');
    }
    return ids;
  };
  const event = OrganisationRegistered({ organisationId, name: 'Prov', actorGroup: 'municipality', synthetic: true });
  await record({ event, on: '2023-01-01', recordedAt: '2023-01-01T08:00:00.000Z' });
  const me = { organisationId, personId: PERSON, language: 'sv' } as Member;
  const open = (): ReadSession => new ReadSession(readPool, organisationId);
  const read = async <T>(work: (reads: ReadSession) => Promise<T>): Promise<T> => {
    const reads = open();
    try {
      return await work(reads);
    } finally {
      await reads.end();
    }
  };
  return { organisationId, me, record, read, open };
}
