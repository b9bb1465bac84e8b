// SPDX-License-Identifier: EUPL-1.2
import { DatabaseError } from 'pg';
import { asLost, faultOf } from './faults.js';

const sqlError = (code: string): DatabaseError => Object.assign(new DatabaseError('x', 1, 'error'), { code });

describe('whose fault an error is', () => {
  it.each([
    ['a fold that throws', new TypeError('x is undefined'), 'event'],
    ['a value that the column does not take', sqlError('22003'), 'event'],
    ['a row that a constraint refuses', sqlError('23502'), 'event'],
    ['a table that is gone', sqlError('42P01'), 'projection'],
    ['a right that is missing', sqlError('42501'), 'projection'],
    ['a server that shuts down', sqlError('57P01'), 'surroundings'],
    ['a disk that is full', sqlError('53100'), 'surroundings'],
    ['a deadlock', sqlError('40P01'), 'surroundings'],
    ['a connection that broke', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }), 'surroundings'],
    ['a connection that the server closed', new Error('Connection terminated unexpectedly'), 'surroundings'],
  ])('%s', (_, error, expected) => expect(faultOf(asLost(error))).toBe(expected));
});
