// SPDX-License-Identifier: EUPL-1.2
import type { ImportBusinessUnitsMutation, ImportWorkbookMutation } from '#libs/api-client';
import { noteChange } from '../../app/command.js';
import { withLevelChange } from '../../app/level-change.js';
import type { LevelChange } from '../../app/level-moves.js';
import { ask, Refusal, Unreachable } from '../../app/request.js';
import { language } from '../../app/texts.js';
import {
  importAssetsDocument,
  importFollowUpsDocument,
  importIncidentsDocument,
  importPracticesDocument,
  importProcurementsDocument,
  importRisksDocument,
  importUnitsDocument,
  importWorkbookDocument,
} from './documents.js';
import type { Kind, RegisterKind } from './kinds.js';

type Preview = ImportWorkbookMutation['importWorkbook']['preview'];
type Register = ImportBusinessUnitsMutation['imported'];
export type Problem = Register['problems'][number];
export type Comparison = NonNullable<Preview['comparison']>;
export type Columns = Record<string, string>;

/** A file as it was read: the same shape for a workbook and for a register. */
export interface Reading {
  problems: Problem[];
  /** How it is read, as the server gave it back. */
  mapping: Record<string, unknown> | null;
  guessed: boolean;
  /** Read by the columns of the last import. */
  remembered?: boolean;
  notes: string[];
  counts?: NonNullable<Preview['counts']>;
  register?: Pick<Register, 'fresh' | 'known' | 'details'>;
  comparison?: Comparison;
  rows: Preview['rows'];
  /** What it did to the level, once it has been written. */
  change?: LevelChange;
  position?: string | null;
}

export interface Wish {
  kind: Kind;
  fileId: string;
  closedOn: string;
  mapping?: Record<string, unknown>;
  activate: boolean;
  dryRun: boolean;
  /** Kept over retries of the same import. */
  commandId: string;
}

const REGISTERS: Readonly<Record<RegisterKind, typeof importUnitsDocument>> = {
  units: importUnitsDocument,
  risks: importRisksDocument,
  assets: importAssetsDocument,
  incidents: importIncidentsDocument,
  procurements: importProcurementsDocument,
  followUps: importFollowUpsDocument,
  practices: importPracticesDocument,
};

interface Refused {
  message: string;
  extensions?: { code?: string };
}

/** A refusal in its own words, with its code. */
export const saidOf = (error: Error): string =>
  error instanceof Refusal && error.code ? `${error.message} (${error.code})` : error.message;

/** Sends a file to be kept; answers its id. */
export async function upload(file: File): Promise<{ fileId: string; name: string }> {
  const body = new FormData();
  body.append('file', file);
  const headers = { 'accept-language': language(), 'x-trappan': 'web' };
  const response = await fetch('/files', { method: 'POST', headers, body, credentials: 'same-origin' }).catch(
    (error: Error) => {
      throw new Unreachable(error.message);
    },
  );
  const answer = (await response.json().catch(() => ({}))) as { errors?: Refused[]; fileId: string; name: string };
  const refused = answer.errors?.[0];
  if (!response.ok) throw new Refusal(refused?.extensions?.code ?? '', refused?.message ?? String(response.status));
  return answer;
}

/** Reads a file, and writes it where it is no dry run; then what that did to the level is known. */
export async function readFile(wish: Wish): Promise<Reading> {
  if (wish.dryRun) return sendFile(wish);
  const { result, change } = await withLevelChange(
    wish,
    () => sendFile(wish),
    ({ position }) => position,
  );
  return { ...result, change };
}

async function sendFile(wish: Wish): Promise<Reading> {
  const { kind, fileId, closedOn, mapping, activate, dryRun, commandId } = wish;
  const common = { fileId, dryRun, commandId, mapping: mapping && JSON.stringify(mapping) };
  if (kind === 'workbook') {
    const input = { ...common, closedOn, activate: !dryRun && activate };
    const { preview, result } = (await ask(importWorkbookDocument, { input })).importWorkbook;
    noteChange(result?.position);
    return {
      ...{ problems: preview.problems, guessed: preview.guessed, notes: preview.notes, rows: preview.rows },
      mapping: preview.mapping as Reading['mapping'],
      counts: preview.counts ?? undefined,
      comparison: preview.comparison ?? undefined,
      position: result?.position,
    };
  }
  const answer = (await ask(REGISTERS[kind], { input: common })).imported;
  noteChange(answer.position);
  const { problems, fresh, known, details, position } = answer;
  return {
    ...{ problems, notes: [], rows: [], position, guessed: mapping === undefined, register: { fresh, known, details } },
    mapping: answer.mapping as Reading['mapping'],
  };
}
