// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react';

/** How the app stands to the server. */
export type Connection = 'answers' | 'lost' | 'expired';

let state: Connection = 'answers';
const listeners = new Set<() => void>();

function become(next: Connection): void {
  if (next === state) return;
  state = next;
  listeners.forEach((listener) => listener());
}

export const connection = {
  /** The server answered; after an expiry only a new sign-in counts. Whether that is news. */
  answered: (): boolean => {
    const isNews = state === 'lost';
    if (isNews) become('answers');
    return isNews;
  },
  signedIn: () => become('answers'),
  lost: () => state === 'answers' && become('lost'),
  expired: () => become('expired'),
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

addEventListener('offline', () => connection.lost());

export const useConnection = (): Connection => useSyncExternalStore(subscribe, () => state);
