// SPDX-License-Identifier: EUPL-1.2

/** How a shell reports a program that a signal ended. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A step that hangs must not keep the process. */
const PATIENCE_MS = 20_000;

export interface Interruption {
  begun(): boolean;
  /** The work is over: signals end the process again as they do by themselves. */
  over(): void;
}

/** While work goes on, a signal undoes what was set up for it before it ends the process. */
export function onInterrupt(undo: () => Promise<void>): Interruption {
  let begun = false;
  const end = (code: number): void => {
    // A terminal's Ctrl-C arrives twice: from the terminal, and passed on by npm.
    if (begun) return;
    begun = true;
    setTimeout(() => process.exit(code), PATIENCE_MS).unref();
    void undo().finally(() => process.exit(code));
  };
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => [signal, () => end(code)] as const);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  return {
    begun: () => begun,
    over: () => handlers.forEach(([signal, handler]) => void process.off(signal, handler)),
  };
}
