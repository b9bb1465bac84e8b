// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises';
import { testApi, type TestApi } from '../support/api.js';

const ATTEST = 'mutation ($input: AttestMeasureInput!) { attestMeasure(input: $input) { id } }';
const KNOWN = 'query ($k: Instant) { maturity(knownAt: $k) { points { exact } asOfEvent evidence { met } } }';
const WRITERS = 4;
const EACH = 12;

describe('what was known at a time', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  }, 60_000);
  afterAll(() => api.close());

  const known = async (k: string) => {
    const answer = await api.as('auditor').query(KNOWN, { k });
    return { answer: answer.data, stale: answer.extensions?.stale ?? false, code: answer.code };
  };

  /** Attests one measure after the other, as fast as it goes. */
  async function write(writer: number): Promise<void> {
    for (let i = 1; i <= EACH; i += 1) {
      const measureId = `${[1, 2, 15, 13][writer]}.${i}`;
      const input = { measureId, statement: 'Så är det.', links: ['https://example.se/bevis'] };
      const { errors } = await api.as('ciso').query(ATTEST, { input });
      expect(errors).toEqual([]);
    }
  }

  it('is the same for ever, also when it is asked for while others write', async () => {
    const asked: { k: string; answer: unknown }[] = [];
    let writing = true;
    const ask = async (): Promise<void> => {
      for (let i = 0; writing; i += 1) {
        const k = new Date(Date.now() - (i % 5) * 7).toISOString();
        const { answer, stale } = await known(k);
        if (!stale) asked.push({ k, answer });
        await sleep(3);
      }
    };
    const asking = [ask(), ask()];
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    writing = false;
    await Promise.all(asking);
    await api.settled();
    for (const { k, answer } of asked) expect({ k, answer: (await known(k)).answer }).toEqual({ k, answer });
    expect(new Set(asked.map(({ answer }) => JSON.stringify(answer))).size).toBeGreaterThan(3);
  }, 60_000);

  it('is refused where the time is still ahead', async () => {
    expect((await known(new Date(Date.now() + 60_000).toISOString())).code).toBe('platform.known-in-future');
  });
});
