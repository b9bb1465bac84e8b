// SPDX-License-Identifier: EUPL-1.2
import { v7 } from 'uuid';
import { type Asker, type TestApi, testApi, type TestOrganisation } from '../support/api.js';
import { must, send } from '../support/send.js';

jest.setTimeout(60_000);

const times = <T>(count: number, work: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => work(i)));
const codes = (answers: { code?: string }[]) => [...new Set(answers.map(({ code }) => code ?? 'ok'))];

describe('many mutations at once', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api.close());

  const addUnit = (asker: Asker) => send(asker, 'addBusinessUnit', { name: v7() });
  const analyse = (asker: Asker, unitIds: string[]) => send(asker, 'openRiskAnalysis', { title: v7(), unitIds });
  const newUnit = async (organisation: TestOrganisation) =>
    (await must(api.as('ciso', organisation), 'addBusinessUnit', { name: v7() })).id;

  it('that read before they write: sixty, each on a stream of its own, all go well', async () => {
    const unit = await newUnit(api.own);
    expect(codes(await times(60, () => analyse(api.as('ciso'), [unit])))).toEqual(['ok']);
  });

  it('on one stream: sixty are all decided, one after the other', async () => {
    expect(codes(await times(60, () => addUnit(api.as('ciso'))))).toEqual(['ok']);
  });

  it('in several organisations: nobody is hindered by the others', async () => {
    const units = [await newUnit(api.own), await newUnit(api.other)];
    const asked = await times(30, async () => [
      await analyse(api.as('ciso'), [units[0]!]),
      await addUnit(api.as('ciso', api.other)),
      await analyse(api.as('ciso', api.other), [units[1]!]),
    ]);
    expect(codes(asked.flat())).toEqual(['ok']);
  });

  it('new organisations: thirty are registered side by side, and each one’s founder may work in it at once', async () => {
    const registered = await times(30, () =>
      must(api.administrator, 'registerOrganisation', { name: v7(), actorGroup: 'region', myName: 'Grundaren' }),
    );
    const seen = await times(30, (i) => asKey(api, registered[i]!.id).query('{ persons { totalCount } }'));
    expect(codes(seen)).toEqual(['ok']);
    expect(seen[0]!.data).toEqual({ persons: { totalCount: 1 } });
  });
});

describe('a single connection to read with and one to write with, beside those of the leaders', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi({ pools: { app: 3, read: 1, reader: 1 } });
  });
  afterAll(() => api.close());

  it('are enough for ten mutations at once', async () => {
    const unitIds = [(await must(api.as('ciso'), 'addBusinessUnit', { name: v7() })).id];
    const asked = await times(10, () => send(api.as('ciso'), 'openRiskAnalysis', { title: v7(), unitIds }));
    expect(codes(asked)).toEqual(['ok']);
  });

  it('are enough for a query that also reads outside its read transaction', async () => {
    const answer = await api.as('ciso').query('{ persons { totalCount } me { organisations { name } } }');
    expect(answer.errors).toEqual([]);
  });
});

/** With the key file: chooses the organisation in a header. */
const asKey = (api: TestApi, organisationId: string): Asker => ({
  ...api.nobody,
  query: (document, variables, headers) =>
    api.nobody.query(document, variables, {
      authorization: `Bearer ${api.key}`,
      'x-trappan-organisation': organisationId,
      ...headers,
    }),
});
