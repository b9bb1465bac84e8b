// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';
import { Day, Instant } from '#libs/platform';

export type Asked = Record<string, unknown>;

/** A parameter of the query string; undefined when it is left out or empty. One given twice is refused. */
export function parameter(asked: Asked, name: string): string | undefined {
  const value = asked[name];
  if (value === undefined || value === '') return undefined;
  return typeof value === 'string' ? value : reject('platform.bad-query', { problem: `${name} is given twice` });
}

export function day(asked: Asked, name: string): string | undefined {
  const text = parameter(asked, name);
  try {
    return text === undefined ? undefined : (Day.parseValue(text) as string);
  } catch {
    return reject('platform.bad-query', { problem: `${name} must be a day from 1900 on, YYYY-MM-DD` });
  }
}

export function instant(asked: Asked, name: string): string | undefined {
  const text = parameter(asked, name);
  try {
    return text === undefined ? undefined : (Instant.parseValue(text) as string);
  } catch {
    return reject('platform.bad-query', { problem: `${name} must be an instant, YYYY-MM-DDTHH:MM:SSZ` });
  }
}
