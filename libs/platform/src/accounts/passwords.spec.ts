// SPDX-License-Identifier: EUPL-1.2
import { checkNewPassword, hashPassword, passwordFits, randomPassword } from './passwords.js';

describe('passwords', () => {
  it('fit their hash, however the keyboard wrote the letters', async () => {
    const stored = await hashPassword('a\u030angström och mera');
    expect(await passwordFits(stored, 'ångström och mera')).toBe(true);
    expect(await passwordFits(stored, 'angström och mera')).toBe(false);
  });

  it('never fit an account that has none', async () => {
    expect(await passwordFits(undefined, 'anything')).toBe(false);
    expect(await passwordFits(null, '')).toBe(false);
  });

  it('are refused below twelve characters, counted as people count them', () => {
    expect(() => checkNewPassword('😀😀😀😀😀😀', 'asa')).toThrow('platform.password-too-short');
    expect(() => checkNewPassword('fyra ord räcker', 'asa')).not.toThrow();
  });

  it('made at random are never the same and may be used', () => {
    const made = new Set(Array.from({ length: 200 }, randomPassword));
    expect(made.size).toBe(200);
    made.forEach((password) => expect(() => checkNewPassword(password, 'admin')).not.toThrow());
  });
});
