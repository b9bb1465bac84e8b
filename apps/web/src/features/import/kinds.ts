// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '#libs/api-client';
import type { ImportWord } from './texts.js';

export type RegisterKind = 'units' | 'risks' | 'assets' | 'incidents' | 'procurements' | 'followUps' | 'practices';
export type Kind = 'workbook' | RegisterKind;

/** What can be read in: by whom, its columns in the order of its template, and what is said about it. */
interface KindOfFile {
  may: Role[];
  /** What the file holds, and what it must say. */
  name: ImportWord;
  help: ImportWord;
  /** What was found in a file, and what became of it. */
  found: ImportWord;
  done: ImportWord;
  columns: Readonly<Record<string, ImportWord>>;
  /** Where it is looked at afterwards. */
  to: string;
  see: ImportWord;
  /** Registers have an empty table to fill in; a workbook is one’s own. */
  template: boolean;
}

/** Harm by type: a file may have a column for each, and the one that was guessed wrongly must be seen to be put right. */
const HARMS = {
  ...({ lifeAndHealth: 'lifeAndHealth', personalIntegrity: 'personalIntegrity', economy: 'economy' } as const),
  ...({ legal: 'legal', trust: 'trust', serviceDelivery: 'serviceDelivery', democracy: 'democracy' } as const),
  ...({ environment: 'environment', staff: 'staff', thirdParty: 'thirdParty' } as const),
  ...({ informationLoss: 'informationLoss', criticalServices: 'criticalServices' } as const),
};
export const isHarm = (column: string): column is keyof typeof HARMS => column in HARMS;

const LEADING: Role[] = ['administrator', 'ciso'];

export const KINDS: Readonly<Record<Kind, KindOfFile>> = {
  workbook: {
    ...{ may: LEADING, name: 'workbook', help: 'workbookHelp', found: 'foundBook', done: 'doneBook' },
    columns: {
      ...({ questionNo: 'questionNo', questionText: 'questionText', measureText: 'measureText' } as const),
      ...({
        points: 'points',
        section: 'section',
        area: 'area',
        answer: 'answer',
        date: 'date',
        note: 'note',
      } as const),
    },
    ...{ to: '/laget', see: 'toOverview', template: false },
  },
  units: {
    ...{ may: LEADING, name: 'units', help: 'unitsHelp', found: 'foundUnits', done: 'doneUnits' },
    columns: {
      ...({ name: 'name', parent: 'parent', kind: 'kind', headCount: 'headCount' } as const),
      ...({ headCountDay: 'headCountDay', countsInCoverage: 'countsInCoverage' } as const),
    },
    ...{ to: '/laget', see: 'toOverview', template: true },
  },
  risks: {
    ...{ may: [...LEADING, 'riskOwner'], name: 'risks', help: 'risksHelp', found: 'foundRisks', done: 'doneRisks' },
    columns: {
      ...({ title: 'riskTitle', units: 'units', threat: 'threat', vulnerability: 'vulnerability' } as const),
      ...({ existingProtection: 'existingProtection', assets: 'concerned', consequence: 'consequence' } as const),
      ...({ likelihoodLevel: 'likelihoodLevel', frequencyPerYear: 'frequencyPerYear', earliest: 'earliest' } as const),
      ...({ likeliest: 'likeliest', latest: 'latest', certainty: 'certainty', assumptions: 'assumptions' } as const),
      assessedOn: 'assessedOn',
      ...HARMS,
    },
    ...{ to: '/arbete/risker', see: 'toRisks', template: true },
  },
  assets: {
    ...{ may: [...LEADING, 'riskOwner'], name: 'assets', help: 'assetsHelp', found: 'foundAssets', done: 'doneAssets' },
    columns: {
      ...({ name: 'assetName', kind: 'kind', units: 'units', owner: 'owner', supplier: 'supplier' } as const),
      ...({ description: 'description', confidentiality: 'confidentiality', integrity: 'integrity' } as const),
      ...({ availability: 'availability', traceability: 'traceability', reason: 'reason' } as const),
      registeredOn: 'registeredOn',
    },
    ...{ to: '/arbete/tillgangar', see: 'toAssets', template: true },
  },
  incidents: {
    ...{ may: LEADING, name: 'incidents', help: 'incidentsHelp', found: 'foundIncidents', done: 'doneIncidents' },
    columns: {
      ...({ title: 'whatHappened', kind: 'kind', category: 'category', units: 'units' } as const),
      ...({ description: 'description', place: 'place', severity: 'severity', urgency: 'urgency' } as const),
      reportedOn: 'reportedOn',
    },
    ...{ to: '/arbete/incidenter', see: 'toIncidents', template: true },
  },
  procurements: {
    ...{ may: [...LEADING, 'procurementOfficer'], name: 'procurements', help: 'procurementsHelp' },
    ...{ found: 'foundProcurements', done: 'doneProcurements' },
    columns: {
      ...({ name: 'procurementName', units: 'units', need: 'need', responsible: 'responsible' } as const),
      ...({ wantedOn: 'wantedOn', startedOn: 'startedOn' } as const),
    },
    ...{ to: '/arbete/upphandlingar', see: 'toProcurements', template: true },
  },
  followUps: {
    ...{ may: [...LEADING, 'leadership'], name: 'followUps', help: 'followUpsHelp' },
    ...{ found: 'foundFollowUps', done: 'doneFollowUps' },
    columns: {
      ...({ title: 'followUpTitle', about: 'about', what: 'followedUp', units: 'units', dueOn: 'dueOn' } as const),
      ...({ recurs: 'recurs', responsible: 'responsible' } as const),
    },
    ...{ to: '/uppfoljning/uppfoljningar', see: 'toFollowUps', template: true },
  },
  practices: {
    ...{ may: LEADING, name: 'practices', help: 'practicesHelp', found: 'foundPractices', done: 'donePractices' },
    columns: {
      ...({ way: 'way', part: 'part', document: 'document', note: 'note' } as const),
      ...({ heldFrom: 'heldFrom', validUntil: 'validUntil' } as const),
    },
    ...{ to: '/arbete/arbetssatt', see: 'toPractices', template: true },
  },
};
export const ALL_KINDS = Object.keys(KINDS) as Kind[];
