// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import {
  deleteOrganisation,
  ensureRoles,
  LogReader,
  PostgresEventStore,
  prepareProjections,
  rebuild,
} from '#libs/event-store';
import { databaseUrls, rolePassword } from '#libs/platform';
import { type PrivateCluster, privateCluster } from '../support/postgres.js';
import { samples } from './projections.js';
import { counted, pools, prepareStore, registered, request, rowsOf } from './support.js';

describe('the roles of the database', () => {
  let cluster: PrivateCluster;
  beforeAll(async () => {
    cluster = await privateCluster();
  }, 60_000);
  afterAll(() => cluster.stop());

  const passwords = (url: string) => ({
    trappan_app: rolePassword(url, 'trappan_app'),
    trappan_reader: rolePassword(url, 'trappan_reader'),
  });
  const signsIn = async (url: string): Promise<boolean> => {
    const client = new Client({ connectionString: url });
    return client.connect().then(
      () => client.end().then(() => true),
      () => false,
    );
  };

  it('are made once, by however many processes start at once', async () => {
    await Promise.all(Array.from({ length: 6 }, () => ensureRoles(cluster.ownerUrl, passwords(cluster.ownerUrl))));
    const { app, reader } = databaseUrls(cluster.ownerUrl);
    expect(await Promise.all([app, reader].map(signsIn))).toEqual([true, true]);
  });

  it('get the passwords that are given now', async () => {
    await ensureRoles(cluster.ownerUrl, { ...passwords(cluster.ownerUrl), trappan_reader: 'another' });
    const { app, reader } = databaseUrls(cluster.ownerUrl);
    expect(await Promise.all([app, reader].map(signsIn))).toEqual([true, false]);
  });

  it('do their work for an owner that is a superuser as well', async () => {
    const url = cluster.superuserUrl;
    await prepareStore(url);
    const { owner, app, reader: readerPool, end } = pools(url);
    await prepareProjections(owner, samples());
    const store = new PostgresEventStore(app, readerPool);
    const organisationId = randomUUID();
    const append = (event: ReturnType<typeof counted>) =>
      store.append(
        request({ organisationId, streams: [{ streamId: organisationId, expectedVersion: 'any', events: [event] }] }),
      );
    await append(registered(true));
    const { position } = await append(counted(3));
    const reader = new LogReader({ appPool: app, readerPool, projections: samples() });
    reader.start();
    expect(await reader.waitFor(position, 10_000)).toBe(true);
    await rebuild({ ownerPool: owner, projections: samples() }, 'spec-per-stream');
    await reader.stop();
    expect(await rowsOf({ app }, 'spec_stream', organisationId)).toHaveLength(1);
    expect(await rowsOf({ app }, 'spec_stream', randomUUID())).toEqual([]);
    expect(await deleteOrganisation(owner, organisationId)).toMatchObject({ 'es.events': 2, 'rm.spec_stream_v1': 1 });
    await end();
  });
});
