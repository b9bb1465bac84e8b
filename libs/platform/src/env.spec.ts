// SPDX-License-Identifier: EUPL-1.2
import { isProduction, readEnvironment } from './env.js';

describe('the environment', () => {
  it('needs nothing: local mode on loopback, all roles in one process', () => {
    const environment = readEnvironment({});
    expect(environment).toMatchObject({ host: '127.0.0.1', port: 4480, demo: true, logLevel: 'warn' });
    expect([...environment.roles]).toEqual(['api', 'projections', 'reactions', 'reminders']);
    expect(environment.mail).toBeUndefined();
    expect(isProduction(environment)).toBe(false);
  });

  it.each([
    [{ PORT: 'eighty' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ SMTP_URL: 'mail.example.se' }, /SMTP_URL must be smtp/],
    [{ SMTP_URL: 'smtp://mail.example.se' }, /set MAIL_FROM/],
    [{ TRAPPAN_ROLES: 'api,worker' }, /TRAPPAN_ROLES knows api, projections, reactions, reminders, not "worker"/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL is one of fatal, .*, not "loud"/],
    [{ TRAPPAN_DEMO: 'maybe' }, /TRAPPAN_DEMO is one of yes, no, not "maybe"/],
    [{ HOST: '0.0.0.0' }, /PUBLIC_URL/],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'http://trappan.example' }, /https/],
  ])('refuses %o and says what to change', (env, text) => {
    expect(() => readEnvironment(env as NodeJS.ProcessEnv)).toThrow(text);
  });

  it('demands an https address of an edge that others reach, and none of a worker', () => {
    const served = readEnvironment({ HOST: '0.0.0.0', PUBLIC_URL: 'https://trappan.example/' });
    expect(served).toMatchObject({ publicUrl: 'https://trappan.example', logLevel: 'info' });
    expect(isProduction(served)).toBe(true);
    expect(readEnvironment({ HOST: '0.0.0.0', TRAPPAN_ROLES: 'projections' }).publicUrl).toBeUndefined();
  });
});
