// SPDX-License-Identifier: EUPL-1.2
import { Presets, SingleBar } from 'cli-progress';
import type { Language } from '#libs/platform';

/** A progress bar; `update` takes how much is done. */
export interface Progress {
  update(done: number, total?: number): void;
  stop(): void;
}

/** Where a command prints. Results go to standard output; everything about the way there to standard error. */
export interface Io {
  json: boolean;
  language: Language;
  /** The result: text for people, or the value itself with `--json`. */
  result(text: string, value: unknown): void;
  note(text: string): void;
  progress(label: string, total: number): Progress;
}

const silent: Progress = { update: () => undefined, stop: () => undefined };

/** Prints to the process's own streams. A bar is only drawn on a terminal, so that logs stay readable. */
export function processIo(json: boolean, language: Language): Io {
  return {
    json,
    language,
    result: (text, value) => void process.stdout.write(`${json ? JSON.stringify(value, null, 2) : text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    progress: (label, total) => (process.stderr.isTTY && !json ? bar(label, total) : silent),
  };
}

function bar(label: string, total: number): Progress {
  const drawn = new SingleBar(
    { format: `${label} [{bar}] {percentage}% {value}/{total}`, stream: process.stderr },
    Presets.rect,
  );
  drawn.start(Math.max(1, total), 0);
  return {
    update: (done, newTotal) => {
      if (newTotal !== undefined) drawn.setTotal(Math.max(1, newTotal));
      drawn.update(done);
    },
    stop: () => drawn.stop(),
  };
}

/** Rows as aligned columns, for people. */
export function table(rows: readonly Record<string, unknown>[], columns: readonly string[]): string {
  const cells = [columns.map(String), ...rows.map((row) => columns.map((column) => show(row[column])))];
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => line[i]!.length)));
  return cells
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const show = (value: unknown): string =>
  value === null || value === undefined ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value);
