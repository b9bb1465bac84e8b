// SPDX-License-Identifier: EUPL-1.2
import { testApi, type TestApi } from '../support/api.js';
import { openSocket } from '../support/subscribe.js';
import { type PrivateCluster, privateCluster } from '../support/postgres.js';

const ADD = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id repeated position } }';

describe('a database that goes away and comes back', () => {
  let cluster: PrivateCluster;
  let api: TestApi;

  beforeAll(async () => {
    cluster = await privateCluster();
    api = await testApi({ ownerUrl: cluster.ownerUrl });
  }, 90_000);
  afterAll(async () => {
    await api.close();
    await cluster.stop();
  }, 60_000);

  it('is said in words with 503, nothing hangs, and all goes on by itself, also a command that was under way', async () => {
    const input = { name: 'Före', commandId: '88888888-0000-4000-8000-000000000001' };
    const first = await api.as('administrator').query<{ addPerson: { id: string } }>(ADD, { input });
    const socket = await openSocket(api.url, api.as('ciso').headers);
    const later = { name: 'Under tiden', commandId: '88888888-0000-4000-8000-000000000002' };
    const underWay = api.as('administrator').query(ADD, { input: later });
    await cluster.kill();
    await underWay;

    for (const answer of await Promise.all([
      api.as('ciso').query('{ risks { totalCount } }'),
      api.as('administrator').query(ADD, { input }),
      api.as('ciso').query('{ risks { totalCount } }', {}, { 'accept-language': 'en' }),
    ])) {
      expect([answer.status, answer.code, answer.headers.get('retry-after')]).toEqual([
        503,
        'platform.database-away',
        '1',
      ]);
    }
    const page = await api.as('ciso').fetch('/');
    expect([page.status, (await page.text()).includes('Databasen svarar inte')]).toEqual([503, true]);
    expect((await api.nobody.fetch('/health/live')).status).toBe(200);
    const ready = await api.nobody.fetch('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, database: 'away' }]);

    await cluster.restart();
    await until(async () => (await api.nobody.fetch('/health/ready')).status === 200);
    const again = await api.as('administrator').query<{ addPerson: { id: string; repeated: boolean } }>(ADD, { input });
    expect(again.data!.addPerson).toMatchObject({ id: first.data!.addPerson.id, repeated: true });
    await until(async () => (await api.as('administrator').query(ADD, { input: later })).errors.length === 0);
    await api.settled();
    const seen = await api.as('ciso').query('{ persons(search: "Under tiden") { totalCount } }');
    expect(seen.data).toEqual({ persons: { totalCount: 1 } });
    socket.close();
  }, 90_000);
});

async function until(done: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await done())) {
    if (performance.now() > end) throw new Error('it does not come back');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
