// SPDX-License-Identifier: EUPL-1.2
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Installation } from '#libs/installation';
import { encodePosition, type RecordedEvent } from '#libs/kernel';
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
    if (options.out) await pipeline(lines, createWriteStream(options.out, { mode: 0o600, flags: 'wx' }));
    else for await (const line of lines) process.stdout.write(line as string);
    io.note(`${count} events`);
  });
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
