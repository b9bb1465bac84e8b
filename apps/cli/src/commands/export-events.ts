// SPDX-License-Identifier: EUPL-1.2
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Installation } from '#libs/installation';
import { encodePosition, type RecordedEvent } from '#libs/kernel';
import { CliError } from '../support/exit.js';
import { localMember, withInstallation } from '../support/installation.js';
import type { Io } from '../support/io.js';

export interface ExportEventsOptions {
  organisation?: string;
  type?: string[];
  out?: string;
}

/** One JSON object per line, in log order, in constant memory. */
export function exportEvents(options: ExportEventsOptions, io: Io): Promise<void> {
  return withInstallation(async (installation) => {
    const { organisationId } = await localMember(installation, options.organisation);
    let count = 0;
    const lines = Readable.from(linesOf(installation, organisationId, options.type, () => (count += 1)));
    await (options.out ? intoFile(lines, options.out) : intoOutput(lines));
    io.note(`${count} events`);
  });
}

async function intoFile(lines: Readable, path: string): Promise<void> {
  const refuse = (error: NodeJS.ErrnoException): never => {
    throw error.code === 'EEXIST' ? fileExists(path) : error;
  };
  await pipeline(lines, createWriteStream(path, { mode: 0o600, flags: 'wx' })).catch(refuse);
}

export const fileExists = (path: string): CliError =>
  new CliError('cli.file-exists', `${path} is there already. Name another file with --out.`);

/** No faster than they are read, and no longer than somebody reads them. */
async function intoOutput(lines: Readable): Promise<void> {
  const refuse = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  };
  await pipeline(lines, process.stdout, { end: false }).catch(refuse);
}

async function* linesOf(
  { platform }: Installation,
  organisationId: string,
  types: string[] | undefined,
  counted: () => void,
): AsyncGenerator<string> {
  for await (const page of platform.store.readAll(undefined, { organisationId, types })) {
    yield page.map((event) => line(event, counted)).join('');
  }
}

function line(event: RecordedEvent, counted: () => void): string {
  counted();
  return `${JSON.stringify({ ...event, position: encodePosition(event.position) })}\n`;
}
