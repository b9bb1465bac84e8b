// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path';
import { goBack } from './where.mjs';

describe('where a command looks for files', () => {
  const wentTo = (env: NodeJS.ProcessEnv): string | undefined => {
    let went: string | undefined;
    goBack(env, (folder) => (went = folder));
    return went;
  };

  it('is the folder where npm was called, not the one that npm runs it in', () => {
    expect(wentTo({ npm_lifecycle_event: 'trappan', INIT_CWD: '/home/åsa' })).toBe('/home/åsa');
  });

  it('is the present one without npm, or below another of its scripts', () => {
    expect(wentTo({})).toBeUndefined();
    expect(wentTo({ npm_lifecycle_event: 'test', INIT_CWD: '/home/åsa' })).toBeUndefined();
  });

  it('leaves the data folder where npm start has it', () => {
    const env = { npm_lifecycle_event: 'trappan', INIT_CWD: '/home/åsa', TRAPPAN_DATA: 'data' };
    wentTo(env);
    expect(env.TRAPPAN_DATA).toBe(resolve('data'));
  });
});
