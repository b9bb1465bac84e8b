// SPDX-License-Identifier: EUPL-1.2
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ReadSession } from '#libs/platform';
import { testApi, type TestApi } from '../support/api.js';
import { fillOrganisation } from '../support/fill.js';
import { type Fill, type Operation, operationsOf, PLAIN, variablesOf } from '../support/operations.js';

/** The most statements that any query may take, besides its transaction: the look-up of the caller's roles is one of them. */
const MOST = 4;
/** Of the past, where what was known and what had happened are read from the log first. */
const MOST_THEN = 8;

describe('the statements of a query', () => {
  let api: TestApi;
  let queries: Operation[];
  const counted: number[] = [];
  let end: jest.SpyInstance;

  beforeAll(async () => {
    api = await testApi();
    queries = operationsOf(api.installation.app.get(GraphQLSchemaHost).schema).filter(({ kind }) => kind === 'query');
    const original = ReadSession.prototype.end;
    end = jest.spyOn(ReadSession.prototype, 'end').mockImplementation(async function (this: ReadSession) {
      counted.push(this.statements);
      return original.call(this);
    });
  }, 60_000);
  afterAll(async () => {
    end.mockRestore();
    await api.close();
  });

  /** Asks for everything that an operation answers, about objects that are there. */
  async function statementsOf(fill: Fill, asked = queries): Promise<Record<string, number>> {
    const budget: Record<string, number> = {};
    for (const operation of asked) {
      counted.length = 0;
      const { errors, text } = await api.administrator.query(operation.document, variablesOf(operation, fill));
      const refused = errors.filter(({ extensions }) => !/unknown|round|no-upkeep/.test(extensions.code));
      if (refused.length > 0) throw new Error(`${operation.row}: ${text}`);
      budget[operation.name] = counted.reduce((sum, n) => sum + n, 0);
    }
    return budget;
  }

  /** The same questions about what was known a moment ago, of those that can be asked it. */
  async function ofThePast(fill: Fill): Promise<Record<string, number>> {
    const knownAt = new Date().toISOString();
    const askable = queries.filter(({ args }) => args.some(({ name }) => name === 'knownAt'));
    const then = await statementsOf((place) => (place.path === 'knownAt' ? knownAt : fill(place)), askable);
    return Object.fromEntries(Object.entries(then).map(([name, statements]) => [`${name} then`, statements]));
  }

  it('are as many with ten times the data, and few', async () => {
    const ids = await fillOrganisation(api, api.own, 'budget', 2);
    const fill: Fill = ({ path, scalar, required }) => {
      if (path === 'first') return 100;
      if (!required) return undefined;
      if (scalar !== 'UUID') return path === 'id' ? '1.1' : PLAIN[scalar];
      return /measure/i.test(path) ? ids.measureId : /analysis/i.test(path) ? ids.analysisId : ids.riskId;
    };
    const once = { ...(await statementsOf(fill)), ...(await ofThePast(fill)) };
    await fillOrganisation(api, api.own, 'budget', 18);
    const tenfold = { ...(await statementsOf(fill)), ...(await ofThePast(fill)) };
    expect(tenfold).toEqual(once);
    const most = (name: string): number => (name.endsWith(' then') ? MOST_THEN : MOST);
    expect(Object.entries(once).filter(([name, statements]) => statements > most(name))).toEqual([]);
    expect(once).toMatchObject({ risks: 2, 'risks then': 3 });
  }, 60_000);
});
