// SPDX-License-Identifier: EUPL-1.2
import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** Where a secret could stand in something that is logged; its value never gets into a line. */
const SECRETS = ['password', 'token', 'key', 'secret', 'cookie', 'authorization', 'url', 'connectionString'];

/** One JSON line per entry, on standard error unless told otherwise: standard output belongs to the person who started it. */
export function openLog(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  const paths = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino({ level, base: undefined, redact: { paths, censor: '[hidden]' } }, destination);
}

/** Where Nest notes everything that a resolver throws: refusals are no faults, and faults are logged with their reference. */
const REFUSALS = 'ExceptionsHandler';

/** What Nest itself has to say, in our log. */
export function nestLogger(log: Log): LoggerService {
  const line =
    (level: 'error' | 'warn' | 'debug') =>
    (message: unknown, ...rest: unknown[]): void => {
      const from = rest.at(-1);
      if (from !== REFUSALS) log[level]({ from }, message instanceof Error ? message.message : String(message));
    };
  return { log: line('debug'), error: line('error'), warn: line('warn'), debug: line('debug'), verbose: line('debug') };
}
