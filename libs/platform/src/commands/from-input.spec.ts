// SPDX-License-Identifier: EUPL-1.2
import { newId, present } from './from-input.js';

const commandId = '00000000-0000-4000-8000-000000000001';

describe('the id of a new object', () => {
  it('is the one that the caller gives', () => expect(newId('mine', { commandId })).toBe('mine'));
  it('is the same when the command is sent again', () =>
    expect(newId(undefined, { commandId })).toBe(newId(null, { commandId })));
  it('differs between objects of one command', () =>
    expect(newId(null, { commandId }, 'person')).not.toBe(newId(null, { commandId }, 'unit')));
  it('is new each time when nothing binds it', () => expect(newId(null, {})).not.toBe(newId(null, {})));
});

it('takes an explicit null for a field left out, and keeps false, zero and the empty text', () => {
  expect(present({ a: null, b: false, c: 0, d: '', e: [null] })).toEqual({ b: false, c: 0, d: '', e: [null] });
});
