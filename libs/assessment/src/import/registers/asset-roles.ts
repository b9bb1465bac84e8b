// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '#libs/spreadsheet';
import type { RegisterKind } from './read-table.js';

export const ASSET_LEVELS = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
export type AssetLevelColumn = (typeof ASSET_LEVELS)[number];
export type AssetColumn =
  'name' | 'kind' | 'units' | 'owner' | 'supplier' | 'description' | AssetLevelColumn | 'reason' | 'registeredOn';

const ROLES: Readonly<Record<AssetColumn, Role>> = {
  name: {
    words: [
      ...['tillgång', 'namn', 'systemnamn', 'system', 'informationstillgång', 'informationsmängd', 'benämning'],
      ...['asset', 'name', 'asset name', 'system name', 'information asset'],
    ],
    not: ['ägare', 'owner', 'typ', 'slag', 'kind', 'type', 'id', 'nr'],
  },
  kind: { words: ['slag', 'typ', 'sort', 'kategori', 'kind', 'type', 'category'] },
  units: {
    words: [
      ...['verksamheter', 'verksamhet', 'enhet', 'enheter', 'förvaltning', 'används av'],
      ...['units', 'unit', 'business unit', 'business units', 'used by'],
    ],
  },
  owner: {
    words: [
      ...['ägare', 'informationsägare', 'systemägare', 'tillgångens ägare', 'e-post till ägare'],
      ...['owner', 'asset owner', 'information owner', 'system owner'],
    ],
  },
  supplier: { words: ['leverantör', 'supplier', 'vendor', 'provider'] },
  description: { words: ['beskrivning', 'innehåll', 'anmärkning', 'description', 'content', 'notes'] },
  confidentiality: { words: ['konfidentialitet', 'k', 'confidentiality', 'c'] },
  integrity: { words: ['riktighet', 'r', 'integrity', 'i'] },
  availability: { words: ['tillgänglighet', 't', 'availability', 'a'] },
  traceability: { words: ['spårbarhet', 's', 'traceability'] },
  reason: { words: ['motivering', 'skäl', 'reason', 'rationale'] },
  registeredOn: { words: ['registrerad', 'datum', 'registered', 'registered on', 'date'] },
};
export const ASSETS: RegisterKind<AssetColumn> = { roles: ROLES, key: 'name' };

export type ReadAssetKind = 'information' | 'paper' | 'system' | 'network' | 'service';

/** What the kinds are called in files. */
const KIND_WORDS: Readonly<Record<ReadAssetKind, readonly string[]>> = {
  information: ['information', 'informationsmängd', 'informationstillgång', 'information asset', 'data'],
  paper: ['papper', 'pappershandling', 'pappersarkiv', 'lagringsmedium', 'paper', 'archive'],
  system: ['system', 'informationssystem', 'it-system', 'applikation', 'application', 'information system'],
  network: ['nätverk', 'nät', 'uppkopplad utrustning', 'network', 'connected equipment'],
  service: ['tjänst', 'molntjänst', 'service', 'cloud service', 'saas'],
};

/** The kind that a word stands for; undefined where it stands for none. */
export const kindFor = (text: string): ReadAssetKind | undefined => {
  const word = text.trim().toLowerCase();
  return (Object.keys(KIND_WORDS) as ReadAssetKind[]).find((kind) => KIND_WORDS[kind].includes(word));
};
