// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type Problem, Problems, type Workbook, withoutApostrophe } from '#libs/spreadsheet';
import type { TableMapping } from '../mapping/mapping.js';
import { filled } from '../own/cells.js';
import { parseDayCell } from '../own/values.js';
import { importTexts } from '../texts.js';
import {
  ASSET_LEVELS,
  type AssetColumn,
  type AssetLevelColumn,
  ASSETS,
  kindFor,
  type ReadAssetKind,
} from './asset-roles.js';
import { mappingFor, readRegister, type RegisterRow } from './read-table.js';
import { unitsNamed } from './units-named.js';
import { type KnownUnit, UnitIndex } from './unit-tree.js';

export interface AssetsOptions {
  units: readonly KnownUnit[];
  /** Persons who may be owners, by every word they may be named by, in lower case. */
  persons: ReadonlyMap<string, string>;
  /** Assets that are there already: the same name and kind for the same units is a duplicate, but for one of an earlier try. */
  existing: readonly { assetId: string; kind: string; name: string; unitIds: readonly string[] }[];
  /** Day of rows without one of their own. */
  day: string;
  idFor(key: string): string;
}

/** Data for RegisterAsset, and for ProposeClassification where the row holds levels. */
export interface ReadAsset {
  row: number;
  register: {
    assetId: string;
    kind: ReadAssetKind;
    name: string;
    ownerId: string | null;
    unitIds: string[];
    supplier?: string;
    description?: string;
  };
  classify?: { levels: Record<AssetLevelColumn, number>; reasons: Record<AssetLevelColumn, string> };
  day: string;
}

export interface AssetsFile {
  mapping?: TableMapping<AssetColumn>;
  assets: ReadAsset[];
  problems: Problem[];
}

type Row = RegisterRow<AssetColumn>;
interface AssetContext {
  index: UnitIndex;
  /** Row by key; 0: it is there already. */
  known: Map<string, number>;
  options: AssetsOptions;
  problems: Problems;
}

/** Assets with their classes. Units and owners go by name; several units are separated by semicolon or line break. */
export function readAssets(workbook: Workbook, given: unknown, options: AssetsOptions): AssetsFile {
  const problems = new Problems(importTexts);
  const mapping = mappingFor(workbook, given, ASSETS, problems);
  const rows = mapping ? readRegister(workbook, mapping, ASSETS, problems) : [];
  const index = new UnitIndex(options.units);
  const others = options.existing.filter((asset) => asset.assetId !== options.idFor(keyOf(asset)));
  const known = new Map(others.map((asset) => [keyOf(asset), 0]));
  const assets = rows.map((row) => readAsset(row, { index, known, options, problems }));
  if (mapping && rows.length === 0 && !problems.any) problems.add('import.register-empty');
  return { ...(mapping ? { mapping } : {}), assets: problems.any ? [] : assets, problems: problems.list };
}

const keyOf = ({ kind, name, unitIds }: { kind: string; name: string; unitIds: readonly string[] }): string =>
  `${kind}\n${name.toLowerCase()}\n${[...unitIds].sort().join()}`;

const words = (cell: Cell): string => withoutApostrophe(cell.text).replace(/\s+/g, ' ').trim();

function readAsset(row: Row, context: AssetContext): ReadAsset {
  const { problems, options } = context;
  const { cells, place } = row;
  const name = words(cells.name);
  if (name === '') problems.add('import.asset-name-missing', place('name'));
  const kind = kindOf(row, problems);
  const unitIds = unitsNamed(row.cells.units, place('units'), context);
  if (!filled(cells.units)) problems.add('import.asset-unit-missing', place('units'));
  const key = keyOf({ kind, name, unitIds });
  noteTwin(row, name, key, context);
  const supplier = limited(row, 'supplier', 200, problems);
  const description = limited(row, 'description', 4_000, problems);
  limited(row, 'name', 200, problems);
  const register = { assetId: options.idFor(key), kind, name, ownerId: ownerOf(row, context), unitIds };
  const said = { ...(supplier ? { supplier } : {}), ...(description ? { description } : {}) };
  const classify = classOf(row, problems);
  const day = dayOf(row, options.day, problems);
  return { row: row.row, register: { ...register, ...said }, ...(classify ? { classify } : {}), day };
}

function noteTwin({ row, place }: Row, name: string, key: string, { known, problems }: AssetContext): void {
  const twin = known.get(key);
  if (twin === 0) problems.add('import.asset-exists', place('name'), { name: name.slice(0, 60) });
  else if (twin !== undefined)
    problems.add('import.asset-repeated', place('name'), { name: name.slice(0, 60), row: twin });
  known.set(key, row);
}

/** A file of systems has no column for it: then they are systems. */
function kindOf({ cells, place }: Row, problems: Problems): ReadAssetKind {
  if (!filled(cells.kind)) return 'system';
  const kind = kindFor(words(cells.kind));
  if (!kind) problems.add('import.asset-kind-unclear', place('kind'), { found: cells.kind.text.slice(0, 40) });
  return kind ?? 'system';
}

function ownerOf({ cells, place }: Row, { options, problems }: AssetContext): string | null {
  const owner = words(cells.owner);
  if (owner === '') return null;
  const personId = options.persons.get(owner.toLowerCase());
  if (!personId) problems.add('import.owner-unknown', place('owner'), { name: owner.slice(0, 60) });
  return personId ?? null;
}

function limited(
  { cells, place }: Row,
  column: 'name' | 'supplier' | 'description',
  limit: number,
  problems: Problems,
) {
  const text = words(cells[column]);
  if (text.length > limit) problems.add('import.text-too-long', place(column), { limit });
  return text;
}

function dayOf({ cells, place }: Row, otherwise: string, problems: Problems): string {
  if (!filled(cells.registeredOn)) return otherwise;
  const day = parseDayCell(cells.registeredOn);
  if (day === undefined)
    problems.add('import.date-unclear', place('registeredOn'), { found: cells.registeredOn.text.slice(0, 40) });
  else if (day > otherwise)
    problems.add('import.date-after-round', place('registeredOn'), { day, closedOn: otherwise });
  return day ?? otherwise;
}

/** All four levels or none; a fourth level is refused like everywhere else. */
function classOf(row: Row, problems: Problems): ReadAsset['classify'] {
  const given = ASSET_LEVELS.filter((level) => filled(row.cells[level]));
  if (given.length === 0) return undefined;
  const missing = ASSET_LEVELS.find((level) => !given.includes(level));
  if (missing) problems.add('import.class-incomplete', row.place(missing));
  const levels = perLevel((level) => levelOf(row, level, problems));
  const reason = words(row.cells.reason);
  if (reason === '') problems.add('import.class-reason-missing', row.place('reason'));
  if (reason.length > 4_000) problems.add('import.text-too-long', row.place('reason'), { limit: 4_000 });
  return { levels, reasons: perLevel(() => reason) };
}

const perLevel = <V>(value: (level: AssetLevelColumn) => V) =>
  Object.fromEntries(ASSET_LEVELS.map((level) => [level, value(level)])) as Record<AssetLevelColumn, V>;

function levelOf({ cells, place }: Row, column: AssetLevelColumn, problems: Problems): number {
  const found = words(cells[column]);
  const level = /^[KRTSCIA]?\s*([0-4])$/i.exec(found)?.[1];
  if (level === '4') problems.add('import.class-level-four', place(column));
  else if (level === undefined && found !== '')
    problems.add('import.class-level-unclear', place(column), { found: found.slice(0, 40) });
  return Number(level ?? 0);
}
