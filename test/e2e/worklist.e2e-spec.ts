// SPDX-License-Identifier: EUPL-1.2
import { allContexts } from '#libs/installation';
import { taskSources } from '#libs/worklist';
import { testApi, type TestApi } from '../support/api.js';
import { fillOrganisation, type FilledIds } from '../support/fill.js';

interface Found {
  tasks: {
    nodes: { taskId: string; kind: string; mine: boolean; overdue: boolean; path: string }[];
    totalCount: number;
  };
}
const TASKS = `query ($forMe: Boolean, $kinds: [String!], $at: Day, $underUnitId: UUID, $dueTo: Day, $waiting: Boolean) {
  tasks(forMe: $forMe, kinds: $kinds, at: $at, underUnitId: $underUnitId, dueTo: $dueTo, waiting: $waiting, first: 100) {
    nodes { taskId kind name title why act path mine overdue dueOn unitIds personId } totalCount } }`;

describe('what is to be done', () => {
  let api: TestApi;
  let ids: FilledIds;
  beforeAll(async () => {
    api = await testApi();
    ids = await fillOrganisation(api, api.own, 'worklist', 2);
    await api.settled();
  }, 60_000);
  afterAll(() => api.close());

  const asked = async (role: 'ciso' | 'riskOwner' | 'leadership' | 'auditor' | 'staff', variables: object = {}) => {
    const { data, errors } = await api.as(role).query<Found>(TASKS, variables as never);
    expect(errors).toEqual([]);
    return data!.tasks;
  };

  it('is one list over all work, in words, each with the page where it is done', async () => {
    const { nodes } = await asked('ciso');
    expect(nodes.length).toBeGreaterThan(1);
    expect(nodes.every(({ path }) => path.startsWith('/'))).toBe(true);
  });

  it('is asked of whom it concerns: by name, by role or by mandate; of staff and auditors nothing', async () => {
    expect((await asked('riskOwner', { forMe: true })).nodes.some(({ mine }) => mine)).toBe(true);
    expect((await asked('staff', { forMe: true })).totalCount).toBe(0);
    expect((await asked('auditor', { forMe: true })).totalCount).toBe(0);
    expect((await asked('auditor')).totalCount).toBeGreaterThan(0);
  });

  it('follows the unit, and the day: before it was recorded there was nothing to do', async () => {
    expect((await asked('ciso', { underUnitId: ids.unitId })).totalCount).toBeGreaterThan(0);
    const elsewhere = (await asked('ciso', { underUnitId: ids.riskId })).nodes.map(({ kind }) => kind);
    expect(elsewhere.filter((kind) => !/level|evidence/.test(kind))).toEqual([]);
    expect((await asked('ciso', { at: '2024-01-01' })).totalCount).toBe(0);
  });

  it('knows the tasks of every context that declares some', () => {
    const declared = allContexts.flatMap(({ tasks = [] }) => tasks.map(({ name }) => name));
    expect(taskSources.map(({ name }) => name).sort()).toEqual(declared.sort());
  });

  it('refuses a kind that there is not, and says so', async () => {
    const { errors } = await api.as('ciso').query(TASKS, { kinds: ['nothing'] });
    expect(errors[0]!.extensions.code).toBe('worklist.unknown-kind');
  });

  it('counts by month and kind what the list lists', async () => {
    const { data } = await api
      .as('ciso')
      .query<{ taskCounts: { count: number }[] }>('{ taskCounts { kind name month count overdue } }');
    const sum = data!.taskCounts.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe((await asked('ciso')).totalCount);
  });
});
