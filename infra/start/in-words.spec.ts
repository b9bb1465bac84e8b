// SPDX-License-Identifier: EUPL-1.2
import { StartFailure } from '#infra/failure';
import { EnvironmentError } from '#libs/platform';
import { inWords } from './in-words.js';

const broken = (code: string, more = {}): Error => Object.assign(new Error(code), { code, ...more });

describe('what a start that breaks off says', () => {
  it.each([
    [new StartFailure('start.example', 'So.', 'Do.'), 'start.example'],
    [new EnvironmentError('PORT must be a number.'), 'start.environment'],
    [broken('EADDRINUSE', { port: 4480 }), 'start.port-taken'],
    [broken('EACCES', { port: 80 }), 'start.port-forbidden'],
    [broken('EADDRNOTAVAIL', { address: '10.0.0.1' }), 'start.host-unknown'],
    [broken('53100'), 'start.disk-full'],
    [broken('ENOSPC'), 'start.disk-full'],
    [broken('42501'), 'start.database-rights'],
  ])('%s is told as %s', (error, code) => {
    expect(inWords(error)).toContain(`(${code})`);
  });

  it('names the port that is taken, and the way to another', () => {
    expect(inWords(broken('EADDRINUSE', { port: 4480 }))).toMatch(/Port 4480 .*PORT=4481 npm start/s);
  });

  it('shows where a fault came from that nobody foresaw', () => {
    expect(inWords(new TypeError('x is not a function'))).toMatch(/x is not a function\n\s+at /);
  });
});
