// SPDX-License-Identifier: EUPL-1.2
import { Rejection } from '#libs/kernel';
import type { Language, Phrasebook } from '#libs/platform';

/** Exit codes, as `docs/reference/cli.md` promises them to scripts. */
export const EXIT = {
  /** Done. */
  done: 0,
  /** Refused, or there are findings: nothing was changed. */
  refused: 1,
  /** The call or its input file is wrong. */
  usage: 2,
  /** The server or the database cannot be reached. */
  away: 3,
  /** A fault of ours. */
  failure: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a message and an exit code. */
export class CliError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly exit: ExitCode = EXIT.usage,
  ) {
    super(message);
    this.name = 'CliError';
  }
}

/** Any error as what is printed and how the process ends. */
export function toOutcome(error: unknown, phrasebook: Phrasebook, language: Language): CliError {
  if (error instanceof CliError) return error;
  if (error instanceof Rejection) return new CliError(error.code, phrasebook.phrase(error, language), EXIT.refused);
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
    return new CliError('cli.file', `${message}. Check the path and its rights.`, EXIT.usage);
  }
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') {
    return new CliError(
      'cli.away',
      `Nobody answers (${message}). Start Trappan with npm start and try again.`,
      EXIT.away,
    );
  }
  return new CliError('cli.failure', stack ?? String(error), EXIT.failure);
}
