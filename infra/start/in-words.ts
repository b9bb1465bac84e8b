// SPDX-License-Identifier: EUPL-1.2
import { diskFull, StartFailure } from '#infra/failure';
import { lacksRights } from '#infra/postgres';
import { EnvironmentError } from '#libs/platform';

/** Why the start broke off, for the person at the terminal; a fault that nobody foresaw comes with its stack. */
export function inWords(error: unknown): string {
  if (error instanceof StartFailure) return error.toString();
  if (error instanceof EnvironmentError) return `${error.message}\n(start.environment)`;
  const { code, port, address } = error as { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE') return portTaken(port).toString();
  if (code === 'EACCES' && port !== undefined) return portForbidden(port).toString();
  if (code === 'EADDRNOTAVAIL') return hostUnknown(address).toString();
  // 53100: PostgreSQL's disk is full.
  if (code === '53100' || code === 'ENOSPC') return diskFull('the database').toString();
  // 42501: a right is missing in the database.
  if (code === '42501') return lacksRights(`lacks a right there: ${(error as Error).message}`).toString();
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const portTaken = (port?: number): StartFailure =>
  new StartFailure(
    'start.port-taken',
    `Port ${port} is taken by another program, perhaps by a Trappan that runs already.`,
    `Open http://127.0.0.1:${port} to see, end that program, or choose another port: PORT=${(port ?? 0) + 1} npm start`,
  );

const portForbidden = (port: number): StartFailure =>
  new StartFailure(
    'start.port-forbidden',
    `This user may not listen on port ${port}.`,
    'Choose a port above 1023: PORT=4480 npm start',
  );

const hostUnknown = (host?: string): StartFailure =>
  new StartFailure(
    'start.host-unknown',
    `This machine has no network address ${host}.`,
    'Leave HOST unset to serve this machine alone, or name an address of it.',
  );
