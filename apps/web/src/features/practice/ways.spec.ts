// SPDX-License-Identifier: EUPL-1.2
import { partsOf, stateOf, WAYS } from './ways.js';

it('a part of a way of working is missing, in place, to be confirmed or ended', () => {
  const entry = { validUntil: '2028-03-01', endedOn: null };
  expect(stateOf(undefined, '2026-03-01')).toBe('missing');
  expect(stateOf(entry, '2028-02-29')).toBe('inPlace');
  expect(stateOf(entry, '2028-03-01')).toBe('expired');
  expect(stateOf({ ...entry, endedOn: '2026-01-01' }, '2026-03-01')).toBe('ended');
});

it('the seven ways of working share the 76 central parts, each in one', () => {
  const parts = WAYS.flatMap(partsOf);
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts).toHaveLength(76);
});
