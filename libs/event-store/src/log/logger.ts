// SPDX-License-Identifier: EUPL-1.2

/** Where the store says what an operator should know. One line per text. */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
  error(text: string): void;
}

const nothing = (): void => undefined;

export const silent: Log = { info: nothing, warn: nothing, error: nothing };

/** An error in one line, for logs and for the reason of a parked organisation. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 500);
}
