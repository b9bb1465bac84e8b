// SPDX-License-Identifier: EUPL-1.2
import type { ExportedRegister, Words } from '#libs/platform';
import type { AssetKind } from '../domain/asset/events.js';

/** What each kind of asset is called in a file. */
export const ASSET_KIND_WORDS: Record<AssetKind, Words> = {
  information: { sv: 'Information', en: 'Information' },
  paper: { sv: 'Papper', en: 'Paper' },
  system: { sv: 'System', en: 'System' },
  network: { sv: 'Nätverk', en: 'Network' },
  service: { sv: 'Tjänst', en: 'Service' },
};

const TOPICS: Record<string, Words> = {
  threats: { sv: 'Hot', en: 'Threats' },
  vulnerabilities: { sv: 'Sårbarheter', en: 'Vulnerabilities' },
  technology: { sv: 'Teknik', en: 'Technology' },
  rules: { sv: 'Regler', en: 'Rules' },
};
const unitIds = { header: { sv: 'Verksamheter', en: 'Units' }, as: 'units' } as const;

/** What of the inventory and the monitoring can be taken out as a file. */
export const registers: readonly ExportedRegister[] = [
  {
    query: 'assets',
    title: { sv: 'Tillgångar', en: 'Assets' },
    columns: {
      name: { header: { sv: 'Tillgång', en: 'Asset' } },
      kind: { header: { sv: 'Slag', en: 'Kind' }, words: ASSET_KIND_WORDS },
      ownerId: { header: { sv: 'Ägare', en: 'Owner' }, as: 'person' },
      unitIds,
      supplier: { header: { sv: 'Leverantör', en: 'Supplier' } },
      registeredOn: { header: { sv: 'Registrerad', en: 'Registered on' }, as: 'day' },
      retiredOn: { header: { sv: 'Ur bruk', en: 'Out of use since' }, as: 'day' },
    },
  },
  {
    query: 'unitInventories',
    title: { sv: 'Inventering', en: 'Inventory' },
    columns: {
      name: { header: { sv: 'Verksamhet', en: 'Unit' } },
      informationOn: { header: { sv: 'Information klar', en: 'Information complete' }, as: 'day' },
      systemsOn: { header: { sv: 'System klara', en: 'Systems complete' }, as: 'day' },
      networksOn: { header: { sv: 'Nätverk klara', en: 'Networks complete' }, as: 'day' },
      paperOn: { header: { sv: 'Papper klart', en: 'Paper complete' }, as: 'day' },
      information: { header: { sv: 'Antal informationsmängder', en: 'Information assets' }, as: 'number' },
      systems: { header: { sv: 'Antal system och tjänster', en: 'Systems and services' }, as: 'number' },
      networks: { header: { sv: 'Antal nätverk', en: 'Networks' }, as: 'number' },
      paper: { header: { sv: 'Antal pappersarkiv', en: 'Archives on paper' }, as: 'number' },
    },
  },
  {
    query: 'monitoringSources',
    title: { sv: 'Källor', en: 'Sources' },
    columns: {
      name: { header: { sv: 'Källa', en: 'Source' } },
      topics: { header: { sv: 'Ämnen', en: 'Topics' }, words: TOPICS },
      address: { header: { sv: 'Adress', en: 'Address' } },
      responsibleId: { header: { sv: 'Bevakas av', en: 'Watched by' }, as: 'person' },
      status: {
        header: { sv: 'Status', en: 'Status' },
        words: {
          active: { sv: 'Bevakas', en: 'Watched' },
          removed: { sv: 'Bevakas inte längre', en: 'No longer watched' },
          withdrawn: { sv: 'Återtagen', en: 'Withdrawn' },
        },
      },
      addedOn: { header: { sv: 'Sedan', en: 'Since' }, as: 'day' },
    },
  },
  {
    query: 'observations',
    title: { sv: 'Iakttagelser', en: 'Observations' },
    columns: {
      title: { header: { sv: 'Iakttagelse', en: 'Observation' } },
      topic: { header: { sv: 'Ämne', en: 'Topic' }, words: TOPICS },
      status: {
        header: { sv: 'Status', en: 'Status' },
        words: {
          recorded: { sv: 'Ska bedömas', en: 'To be judged' },
          assessed: { sv: 'Bedömd', en: 'Judged' },
          handedOn: { sv: 'Lämnad vidare', en: 'Handed on' },
          withdrawn: { sv: 'Återtagen', en: 'Withdrawn' },
        },
      },
      relevance: { header: { sv: 'Betydelse (0–3)', en: 'Relevance (0–3)' }, as: 'number' },
      urgency: {
        header: { sv: 'Brådska', en: 'Urgency' },
        words: {
          none: { sv: 'Ingen', en: 'None' },
          routine: { sv: 'I sinom tid', en: 'In time' },
          soon: { sv: 'Snart', en: 'Soon' },
          now: { sv: 'Nu', en: 'Now' },
        },
      },
      unitIds,
      recordedOn: { header: { sv: 'Registrerad', en: 'Recorded on' }, as: 'day' },
      assessedOn: { header: { sv: 'Bedömd den', en: 'Judged on' }, as: 'day' },
      handedToId: { header: { sv: 'Lämnad till', en: 'Handed on to' }, as: 'person' },
      address: { header: { sv: 'Adress', en: 'Address' } },
    },
  },
];
