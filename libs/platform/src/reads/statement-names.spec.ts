// SPDX-License-Identifier: EUPL-1.2
import { StatementNames } from './statement-names.js';

describe('names of prepared statements', () => {
  it('are the same for the same text, and no other text has them', () => {
    const names = new StatementNames();
    expect(names.of('risk', 'SELECT 1')).toBe(names.of('risk', 'SELECT 1'));
    expect(names.of('risk', 'SELECT 1')).not.toBe(names.of('risk', 'SELECT 2'));
  });

  it('run out, however many filters a caller thinks of; those that there are go on', () => {
    const names = new StatementNames(3);
    const given = Array.from({ length: 500 }, (_, n) => names.of('risk', `SELECT ${n}`));
    expect(given.filter(Boolean)).toHaveLength(3);
    expect(names.of('risk', 'SELECT 0')).toBe(given[0]);
  });
});
