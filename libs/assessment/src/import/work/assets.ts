// SPDX-License-Identifier: EUPL-1.2
import type { WorkKind } from './read-work.js';
import type { Choices, RowReader } from './row-reader.js';

const LEVELS = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
type Level = (typeof LEVELS)[number];
type Column = 'name' | 'kind' | 'units' | 'owner' | 'supplier' | 'description' | Level | 'reason' | 'registeredOn';

const KIND: Choices<'information' | 'paper' | 'system' | 'network' | 'service'> = {
  information: {
    sv: ['information', 'informationsmängd', 'informationstillgång'],
    en: ['information', 'information asset', 'data'],
  },
  paper: { sv: ['papper', 'pappershandling', 'pappersarkiv', 'lagringsmedium'], en: ['paper', 'archive'] },
  system: {
    sv: ['system', 'informationssystem', 'it-system', 'applikation'],
    en: ['system', 'application', 'information system'],
  },
  network: { sv: ['nätverk', 'nät', 'uppkopplad utrustning'], en: ['network', 'connected equipment'] },
  service: { sv: ['tjänst', 'molntjänst'], en: ['service', 'cloud service', 'saas'] },
};

/** Data for RegisterAsset, and for ProposeClassification where the row holds levels. */
export interface ReadAsset {
  kind: keyof typeof KIND;
  name: string;
  ownerId?: string;
  unitIds: string[];
  supplier?: string;
  description?: string;
  classify?: { levels: Record<Level, number>; reasons: Record<Level, string> };
  day: string;
}

/** Assets with their classes. */
export const ASSETS: WorkKind<Column, ReadAsset> = {
  columns: {
    name: {
      ...{ sv: 'Tillgång', en: 'Asset' },
      words: [
        ...['tillgång', 'namn', 'systemnamn', 'system', 'informationstillgång', 'informationsmängd', 'benämning'],
        ...['asset', 'name', 'asset name', 'system name', 'information asset'],
      ],
      not: ['ägare', 'owner', 'typ', 'slag', 'kind', 'type', 'id', 'nr'],
    },
    kind: { sv: 'Slag', en: 'Kind', words: ['slag', 'typ', 'sort', 'kategori', 'kind', 'type', 'category'] },
    units: {
      ...{ sv: 'Verksamheter', en: 'Business units' },
      words: [
        ...['verksamheter', 'verksamhet', 'enhet', 'enheter', 'förvaltning', 'används av'],
        ...['units', 'unit', 'business unit', 'business units', 'used by'],
      ],
    },
    owner: {
      ...{ sv: 'Ägare', en: 'Owner' },
      words: [
        ...['ägare', 'informationsägare', 'systemägare', 'tillgångens ägare', 'e-post till ägare'],
        ...['owner', 'asset owner', 'information owner', 'system owner'],
      ],
    },
    supplier: { sv: 'Leverantör', en: 'Supplier', words: ['leverantör', 'supplier', 'vendor', 'provider'] },
    description: {
      ...{ sv: 'Beskrivning', en: 'Description' },
      words: ['beskrivning', 'innehåll', 'anmärkning', 'description', 'content', 'notes'],
    },
    confidentiality: {
      ...{ sv: 'Konfidentialitet', en: 'Confidentiality' },
      words: ['konfidentialitet', 'k', 'confidentiality', 'c'],
    },
    integrity: { sv: 'Riktighet', en: 'Integrity', words: ['riktighet', 'r', 'integrity', 'i'] },
    availability: { sv: 'Tillgänglighet', en: 'Availability', words: ['tillgänglighet', 't', 'availability', 'a'] },
    traceability: { sv: 'Spårbarhet', en: 'Traceability', words: ['spårbarhet', 's', 'traceability'] },
    reason: { sv: 'Motivering', en: 'Reason', words: ['motivering', 'skäl', 'reason', 'rationale'] },
    registeredOn: {
      ...{ sv: 'Registrerad', en: 'Registered on' },
      words: ['registrerad', 'datum', 'registered', 'registered on', 'date'],
    },
  },
  key: 'name',
  sheet: { sv: 'Tillgångar', en: 'Assets' },
  help: [
    {
      sv: 'En rad per tillgång. Flera verksamheter skiljs åt med semikolon; de ska finnas i Trappan redan.',
      en: 'One row per asset. Several units are separated by semicolon; they must be in Trappan already.',
    },
    {
      sv: 'Slag är information, papper, system, nätverk eller tjänst; tomt betyder system. Ägare är en person i Trappan, med namn.',
      en: 'Kind is information, paper, system, network or service; empty means system. Owner is a person in Trappan, by name.',
    },
    {
      sv: 'Nivåer 0–3 blir ett förslag till klassning som ägaren godkänner. Nivå 4 hör inte hit.',
      en: 'Levels 0–3 become a proposed classification that the owner approves. Level 4 does not belong here.',
    },
  ],
  told: ({ kind, name, unitIds }) => `${kind}\n${name.toLowerCase()}\n${[...unitIds].sort().join()}`,
  read: (row) => {
    const classify = classOf(row);
    return {
      ...{ name: row.title('name'), kind: row.choice('kind', KIND, 'system'), unitIds: row.units('units', true) },
      ...{ ownerId: row.person('owner'), supplier: row.line('supplier'), description: row.text('description') },
      ...(classify ? { classify } : {}),
      day: row.happenedOn('registeredOn'),
    };
  },
};

/** All four levels or none; a fourth level is refused like everywhere else. */
function classOf(row: RowReader<Column>): ReadAsset['classify'] {
  const given = LEVELS.filter((level) => row.has(level));
  if (given.length === 0) return undefined;
  const missing = LEVELS.find((level) => !given.includes(level));
  if (missing) row.problem(missing, 'import.class-incomplete');
  row.needs('reason');
  const reason = row.text('reason') ?? '';
  return { levels: perLevel((level) => levelOf(row, level)), reasons: perLevel(() => reason) };
}

const perLevel = <V>(value: (level: Level) => V) =>
  Object.fromEntries(LEVELS.map((level) => [level, value(level)])) as Record<Level, V>;

function levelOf(row: RowReader<Column>, column: Level): number {
  const found = row.line(column) ?? '';
  const level = /^[KRTSCIA]?\s*([0-4])$/i.exec(found)?.[1];
  if (level === '4') row.problem(column, 'import.class-level-four');
  else if (level === undefined && found !== '')
    row.problem(column, 'import.class-level-unclear', { found: found.slice(0, 40) });
  return Number(level ?? 0);
}
