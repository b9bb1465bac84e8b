// SPDX-License-Identifier: EUPL-1.2
import type { AssetKind, InventoryKind } from '#libs/api-client';
import type { Tone } from '../../ui/chip.js';
import type { Standing } from './documents.js';

export const INVENTORY_KINDS: readonly InventoryKind[] = ['information', 'systems', 'networks', 'paper'];

/** The first box of the model that a kind is counted in. */
export const BOX: Record<InventoryKind, string> = {
  ...{ information: '3.1', systems: '3.5', networks: '3.9', paper: '3.13' },
};

/** What is entered in the register for a kind, unless something else is chosen. */
export const ENTERED_AS: Record<InventoryKind, AssetKind> = {
  ...{ information: 'information', systems: 'system', networks: 'network', paper: 'paper' },
};

/** So many days before it stops counting it is said to be due for renewal; as the server has it. */
const RENEW_DAYS = 90;

export type State = 'complete' | 'due' | 'expired' | 'open';
export const TONES: Record<State, Tone> = { complete: 'good', due: 'warn', expired: 'bad', open: 'neutral' };

const earlier = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** How a kind stands on a day. */
export function stateOf({ countsUntil }: Pick<Standing, 'countsUntil'>, day: string): State {
  if (!countsUntil) return 'open';
  if (countsUntil <= day) return 'expired';
  return earlier(countsUntil, RENEW_DAYS) <= day ? 'due' : 'complete';
}

/** What is done on the page of a unit. */
export type Open =
  | { do: 'complete' | 'reopen' | 'register'; kind: InventoryKind }
  | { do: 'withdraw'; eventId: string; what: string }
  | undefined;
