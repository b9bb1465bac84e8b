// SPDX-License-Identifier: EUPL-1.2
import { explained, StartFailure } from './index.js';

const broken = (code: string): Error => Object.assign(new Error(code), { code, path: '/data/file' });

describe('why Trappan cannot start', () => {
  it('is said with the matter, the way out and a code', () => {
    expect(new StartFailure('start.example', 'It is so.', 'Do this.').toString()).toBe(
      'It is so.\nDo this.\n(start.example)',
    );
  });

  it.each([
    ['ENOSPC', 'start.disk-full'],
    ['EDQUOT', 'start.disk-full'],
    ['EACCES', 'start.no-rights'],
    ['EROFS', 'start.no-rights'],
  ])('%s of the system is %s, and names the file', (code, expected) => {
    const failure = explained(broken(code), '/data') as StartFailure;
    expect(failure.code).toBe(expected);
    expect(failure.message).toContain('/data/file');
  });

  it('leaves other faults as they are', () => {
    const error = broken('EPIPE');
    expect(explained(error, '/data')).toBe(error);
  });
});
