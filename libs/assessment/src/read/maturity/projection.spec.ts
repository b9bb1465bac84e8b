// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { shippedModels } from '../../models/index.js';
import { EngineCache } from './cache.js';
import type { Engines } from './engines.js';
import { EMPTY_HEAD, type Head } from './facts.js';
import { maturityProjection } from './projection.js';

describe('the maturity projection', () => {
  it('gets a new version when a rule of a shipped model changes: stored days would be of the old rule', () => {
    const rules = Object.values(shippedModels).map(({ id, levels, questions }) => [
      id,
      levels,
      questions.map(({ no, section, area, points, split, measures }) => [
        [no, section, area, points, split],
        measures.map((measure) => [measure.id, measure.points, measure.evidence]),
      ]),
    ]);
    const fingerprint = createHash('sha256').update(JSON.stringify(rules)).digest('base64url').slice(0, 12);
    expect([maturityProjection.version, fingerprint]).toEqual([6, 'Mmxg0OLtNnFB']);
  });
});

describe('engines in memory', () => {
  const at = (orderNo: number, eventId = `event ${orderNo}`): Head => ({ ...EMPTY_HEAD, orderNo, eventId });
  const engines = (head: Head, facts = 1): Engines => ({ head, choices: [], live: new Map(), facts });

  it('are found at the head that they belong to, once', () => {
    const cache = EngineCache.in(new Map());
    const kept = engines(at(7));
    cache.put('a', kept);
    expect(cache.take('a', at(7))).toBe(kept);
    expect(cache.take('a', at(7))).toBeUndefined();
  });

  it('are not found where the tables show another head: what led to them was rolled back, or is another log', () => {
    const cache = EngineCache.in(new Map());
    cache.put('a', engines(at(7)));
    expect(cache.take('a', at(6))).toBeUndefined();
    cache.put('a', engines(at(7)));
    expect(cache.take('a', at(7, 'of another log'))).toBeUndefined();
  });

  it('are kept for as many facts as there is room for, those used last', () => {
    const cache = EngineCache.in(new Map());
    for (const organisation of ['a', 'b', 'c']) cache.put(organisation, engines(at(1), 60_000));
    expect(cache.take('a', at(1))).toBeUndefined();
    expect(cache.take('b', at(1))).toBeDefined();
    expect(cache.take('c', at(1))).toBeDefined();
    cache.put('large', engines(at(1), 10_000_000));
    expect(cache.take('large', at(1))).toBeDefined();
  });
});
