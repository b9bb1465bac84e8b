// SPDX-License-Identifier: EUPL-1.2
import { testApi, type TestApi } from '../support/api.js';

type Added = { addPerson: { id: string; position: string; version: number; repeated: boolean } };
const ADD = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id position version repeated } }';
const FAR = '1.9000000000000000000.9000000';

describe('one’s own writes', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  }, 60_000);
  afterAll(() => api.close());

  it('are seen at once with the position that the mutation answered', async () => {
    for (let i = 0; i < 20; i += 1) {
      const added = await api.as('administrator').query<Added>(ADD, { input: { name: `Person ${i}` } });
      const { position } = added.data!.addPerson;
      const seen = await api
        .as('ciso')
        .query<{ persons: { totalCount: number } }>(
          'query ($p: String, $search: String) { persons(minPosition: $p, search: $search) { totalCount pageInfo { stale } } }',
          { p: position, search: `Person ${i}` },
        );
      expect([seen.data?.persons.totalCount, seen.extensions]).toEqual([i === 1 ? 1 : expect.any(Number), undefined]);
      expect(seen.data!.persons.totalCount).toBeGreaterThan(0);
    }
  });

  it('that the read models do not have in time are waited for a second, then the answer says that it is stale', async () => {
    const started = performance.now();
    const answer = await api
      .as('ciso')
      .query<{ risks: { pageInfo: { stale: boolean } } }>(
        '{ risks(minPosition: "' + FAR + '") { pageInfo { stale } } }',
      );
    expect(answer.errors).toEqual([]);
    expect(answer.data!.risks.pageInfo.stale).toBe(true);
    expect(answer.extensions).toEqual({ stale: true });
    expect(performance.now() - started).toBeGreaterThan(900);
    expect(performance.now() - started).toBeLessThan(2_500);
  });

  it('and a position that is none is refused', async () => {
    expect((await api.as('ciso').query('{ risks(minPosition: "igår") { totalCount } }')).code).toBe(
      'platform.bad-position',
    );
  });

  it('are what the next mutation rests on: a role counts from the moment it is given, and not after it is taken', async () => {
    const { persons } = api.own;
    const role = (verb: 'assignRole' | 'revokeRole') =>
      api.as('administrator').query(`mutation ($input: RoleInput!) { ${verb}(input: $input) { id } }`, {
        input: { personId: persons.staff, role: 'administrator' },
      });
    const rename = () =>
      api
        .as('staff')
        .query('mutation ($input: RenameOrganisationInput!) { renameOrganisation(input: $input) { id } }', {
          input: { name: api.own.name },
        });
    for (let i = 0; i < 5; i += 1) {
      await role('assignRole');
      expect((await rename()).errors).toEqual([]);
      await role('revokeRole');
      expect((await rename()).code).toBe('platform.not-permitted');
    }
  });

  it('are seen by the next mutation of the same document', async () => {
    const riskId = '66666666-0000-4000-8000-000000000001';
    const unitId = '66666666-0000-4000-8000-000000000002';
    const document = `mutation {
      addBusinessUnit(input: { unitId: "${unitId}", name: "Kommunen" }) { id }
      identifyRisk(input: { riskId: "${riskId}", title: "Ny", unitIds: ["${unitId}"] }) { id }
      assessRisk(input: { riskId: "${riskId}", phase: before, certainty: high,
        consequences: [{ harm: trust, degree: 1 }], likelihood: { frequencyPerYear: 0.1 } }) { id }
      recordRiskDecision(input: { riskId: "${riskId}", choice: accept, rationale: "Liten" }) { id version }
    }`;
    expect((await api.as('ciso').query(document)).errors).toEqual([]);
  });

  it('cannot rest on read models that are behind: the mutation is refused and nothing is saved', async () => {
    const { freshness } = api.installation.platform;
    const waitFor = jest.spyOn(freshness, 'waitFor').mockResolvedValue(false);
    const answer = await api.as('administrator').query(ADD, { input: { name: 'Sen' } });
    waitFor.mockRestore();
    expect([answer.status, answer.code]).toEqual([503, 'platform.read-models-behind']);
    const { data } = await api.as('ciso').query('{ persons(search: "Sen") { totalCount } }');
    expect(data).toEqual({ persons: { totalCount: 0 } });
  });

  it('give one picture per operation: all fields of a query see the same state', async () => {
    const document = `{ ${Array.from({ length: 15 }, (_, i) => `a${i}: persons { totalCount }`).join(' ')} }`;
    const writing = (async () => {
      for (let i = 0; i < 30; i += 1) await api.as('administrator').query(ADD, { input: { name: `Under tiden ${i}` } });
    })();
    for (let i = 0; i < 20; i += 1) {
      const { data } = await api.as('ciso').query<Record<string, { totalCount: number }>>(document);
      expect(new Set(Object.values(data!).map(({ totalCount }) => totalCount)).size).toBe(1);
    }
    await writing;
  });
});
