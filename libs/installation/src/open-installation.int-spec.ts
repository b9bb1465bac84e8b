// SPDX-License-Identifier: EUPL-1.2
import { Accounts, Memberships, openLog, type WorkerRole } from '#libs/platform';
import { PersonCommand } from '#libs/organisation';
import { testDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { prepareFirstStart } from './first-start.js';
import { statusOf, withoutNames } from './health.js';
import { type Installation, openInstallation } from './open-installation.js';

jest.setTimeout(60_000);

describe('an installation', () => {
  let database: TestDatabase;
  const opened: Installation[] = [];
  const open = async (...roles: WorkerRole[]): Promise<Installation> => {
    const { ownerUrl } = database;
    const pools = { app: 6, read: 2, reader: 3 };
    const installation = await openInstallation({ ownerUrl, roles: new Set(roles), log: openLog('silent'), pools });
    opened.push(installation);
    return installation;
  };
  const addPerson = ({ commands }: Installation, organisationId: string, personId: string) =>
    commands.carryOut({ organisationId, actor: { system: 'spec' } }, PersonCommand, {
      name: 'AddPerson',
      streamId: personId,
      data: { personId },
    });

  beforeEach(async () => void (database = await testDatabase()));
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((installation) => installation.close()));
    await database.drop();
  });

  it('is opened by several processes at once on an empty database, and by others later', async () => {
    const all = await Promise.all([open('projections', 'reactions'), open('projections', 'reactions'), open('api')]);
    expect((await Promise.all(all.map(statusOf))).map(({ ready }) => ready)).toEqual([true, true, true]);
    await expect(open('api')).resolves.toBeDefined();
  });

  it('gets its first account and organisation once, however often and by however many it is prepared', async () => {
    const [one, two] = [await open('projections'), await open('api')];
    const starts = await Promise.all([prepareFirstStart(one), prepareFirstStart(two)]);
    expect(starts.filter(({ credentials }) => credentials)).toHaveLength(1);
    await prepareFirstStart(two);
    const administrator = (await one.app.get(Accounts).administrator())!;
    const memberships = await one.app.get(Memberships).of(administrator.accountId);
    expect(memberships).toHaveLength(1);
    const { organisationId } = memberships[0]!;
    const events = await one.platform.store.readStream(organisationId, organisationId);
    expect(events.map(({ type }) => type)).toEqual(['OrganisationRegistered']);
  });

  it('goes on with founding where a crash ended it', async () => {
    const installation = await open('projections');
    const grant = jest.spyOn(Memberships.prototype, 'grant').mockRejectedValueOnce(new Error('crash'));
    await expect(prepareFirstStart(installation)).rejects.toThrow('crash');
    await prepareFirstStart(installation);
    grant.mockRestore();
    const administrator = (await installation.app.get(Accounts).administrator())!;
    expect(await installation.app.get(Memberships).of(administrator.accountId)).toHaveLength(1);
  });

  it('tells a process without the log reader what moved, and when it is seen', async () => {
    const [edge, worker] = [await open('api'), await open('projections')];
    await prepareFirstStart(edge);
    const administrator = (await edge.app.get(Accounts).administrator())!;
    const { organisationId } = (await edge.app.get(Memberships).of(administrator.accountId))[0]!;
    const controller = new AbortController();
    const changes = edge.platform.changes.changed({ organisationId, ended: controller.signal })[Symbol.asyncIterator]();
    await changes.next();
    const moved = changes.next();
    const { position } = await addPerson(edge, organisationId, '00000000-0000-4000-8000-000000000077');
    expect(await edge.platform.freshness.waitFor(position, 2_000)).toBe(true);
    expect((await moved).done).toBe(false);
    controller.abort();
    expect((await statusOf(worker)).reader).toBe('leader');
    expect((await statusOf(edge)).reader).toBeUndefined();
  });

  it('says in its health which read models wait for a repair, and to strangers only how many', async () => {
    const installation = await open('projections');
    const status = await statusOf(installation);
    expect(status).toMatchObject({ ready: true, database: 'answers', reader: 'leader' });
    const parked = {
      ...status,
      projections: [{ ...status.projections![0]!, parked: [{ reason: 'hemligt' } as never] }],
    };
    expect(JSON.stringify(withoutNames(parked))).not.toContain('hemligt');
    expect(withoutNames(parked)).toMatchObject({ projections: [{ parked: 1 }] });
  });

  it('is closed once, also when it is told so twice', async () => {
    const installation = await open('projections', 'reactions');
    await Promise.all([installation.close(), installation.close()]);
    await expect(installation.database.appPool.query('SELECT 1')).rejects.toThrow();
  });
});
