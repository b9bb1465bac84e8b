// SPDX-License-Identifier: EUPL-1.2
import { type Rejection } from '#libs/kernel';
import { judgeReferences } from './references.js';

const asked = { units: ['ward'], persons: ['anna'] };
const found = { unitIds: ['ward'], closed: [], personIds: ['anna'] };

const codeOf = (work: () => void): string | undefined => {
  try {
    work();
  } catch (error) {
    return (error as Rejection).code;
  }
  return undefined;
};

describe('what a command names', () => {
  it('may be known units and persons', () =>
    expect(codeOf(() => judgeReferences(found, asked, '2026-03-01'))).toBe(undefined));
  it('may not be a unit of nobody, or of another organisation', () =>
    expect(codeOf(() => judgeReferences({ ...found, unitIds: [] }, asked, '2026-03-01'))).toBe(
      'organisation.unit-unknown',
    ));
  it('may not be a person who is unknown or erased', () =>
    expect(codeOf(() => judgeReferences({ ...found, personIds: [] }, asked, '2026-03-01'))).toBe(
      'organisation.person-unknown',
    ));
  it('may be a unit that was still there on the day', () => {
    const closed = { ...found, closed: [{ name: 'Ward', closedOn: '2026-03-01' }] };
    expect(codeOf(() => judgeReferences(closed, asked, '2026-02-28'))).toBe(undefined);
    expect(codeOf(() => judgeReferences(closed, asked, '2026-03-01'))).toBe('organisation.unit-closed');
  });
});
