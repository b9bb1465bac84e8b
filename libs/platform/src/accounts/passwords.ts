// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { reject } from '#libs/kernel';

export const PASSWORD_LEAST = 12;
const PASSWORD_MOST = 200;

/** Argon2id, the library's default variant, at the least cost that is recommended for sign-in forms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Refuses what is too short, too long or too simple, and says which. */
export function checkNewPassword(password: string, login: string): void {
  if ([...password].length < PASSWORD_LEAST) reject('platform.password-too-short', { least: PASSWORD_LEAST });
  if (password.length > PASSWORD_MOST) reject('platform.password-too-long', { most: PASSWORD_MOST });
  const simple = new Set(password.toLowerCase()).size < 5 || password.toLowerCase().includes(login);
  if (simple) reject('platform.password-too-simple');
}

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), COST);

let nobodys: Promise<string> | undefined;

/** Takes equally long whether there is such an account or not. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(16).toString('hex'));
  const fits = await verify(stored ?? (await nobodys), password.normalize('NFKC').slice(0, PASSWORD_MOST * 2));
  return fits && stored !== null && stored !== undefined;
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of five, without letters that look alike: 99 bits. */
export function randomPassword(): string {
  const group = (): string => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** A secret that travels in a link or a cookie; only its hash is kept. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
