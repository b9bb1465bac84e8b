// SPDX-License-Identifier: EUPL-1.2

const ZONE = 'Europe/Stockholm';
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** An instant by the clock in Stockholm: `2026-11-03 09:00`. */
export const inStockholm = (instant: string): string => format.format(new Date(instant));

/** How far the clock in Stockholm is ahead of UTC at an instant, in milliseconds. */
function ahead(ms: number): number {
  const wall = inStockholm(new Date(ms).toISOString()).replace(' ', 'T');
  return Date.parse(`${wall}Z`) - Math.floor(ms / 60_000) * 60_000;
}

/** The instant of a time by the clock in Stockholm, `2026-11-03T09:00`; undefined where it is no time. */
export function fromStockholm(local: string): string | undefined {
  const wall = Date.parse(`${local.trim().replace(' ', 'T')}Z`);
  if (Number.isNaN(wall)) return undefined;
  const guess = wall - ahead(wall);
  return new Date(wall - ahead(guess)).toISOString();
}

/** Now, as somebody would write it. */
export const nowInStockholm = (): string => inStockholm(new Date().toISOString());
