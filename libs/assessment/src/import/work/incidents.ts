// SPDX-License-Identifier: EUPL-1.2
import type { WorkKind } from './read-work.js';
import type { Choices } from './row-reader.js';

type Column = 'title' | 'kind' | 'category' | 'units' | 'description' | 'place' | 'severity' | 'urgency' | 'reportedOn';

const KIND: Choices<'incident' | 'nonconformity'> = {
  incident: { sv: ['incident', 'säkerhetsincident'], en: ['incident', 'security incident'] },
  nonconformity: { sv: ['avvikelse'], en: ['nonconformity', 'deviation'] },
};
const CATEGORY: Choices<'message' | 'lost' | 'wrongReceiver' | 'outage' | 'intruder' | 'other'> = {
  message: { sv: ['mejl eller länk', 'nätfiske', 'mejl', 'skadlig kod'], en: ['mail or link', 'phishing', 'mail'] },
  lost: { sv: ['tappat eller stulet', 'stöld', 'förlust'], en: ['lost or stolen', 'theft', 'loss'] },
  wrongReceiver: { sv: ['fel mottagare', 'felskick'], en: ['wrong receiver', 'sent to the wrong person'] },
  outage: { sv: ['fungerar inte', 'avbrott', 'driftstörning'], en: ['out of order', 'outage', 'disruption'] },
  intruder: { sv: ['obehörig', 'intrång'], en: ['intruder', 'intrusion', 'unauthorised access'] },
  other: { sv: ['annat', 'övrigt'], en: ['other'] },
};
const SEVERITY: Choices<'low' | 'moderate' | 'serious' | 'critical'> = {
  low: { sv: ['låg', 'lindrig'], en: ['low'] },
  moderate: { sv: ['måttlig', 'medel'], en: ['moderate', 'medium'] },
  serious: { sv: ['allvarlig', 'hög'], en: ['serious', 'high'] },
  critical: { sv: ['kritisk'], en: ['critical'] },
};
const URGENCY: Choices<'low' | 'normal' | 'high' | 'immediate'> = {
  low: { sv: ['låg'], en: ['low'] },
  normal: { sv: ['normal', 'medel'], en: ['normal', 'medium'] },
  high: { sv: ['hög'], en: ['high'] },
  immediate: { sv: ['omedelbar', 'genast'], en: ['immediate', 'at once'] },
};

/** Data for ReportIncident, and for TriageIncident where the row says how serious it is. */
export interface ReadIncident {
  title: string;
  kind: keyof typeof KIND;
  category: keyof typeof CATEGORY;
  unitIds: string[];
  description?: string;
  place?: string;
  sorted?: { severity: keyof typeof SEVERITY; urgency: keyof typeof URGENCY };
  day: string;
}

/** Incidents and nonconformities that were kept elsewhere. */
export const INCIDENTS: WorkKind<Column, ReadIncident> = {
  columns: {
    title: {
      ...{ sv: 'Vad har hänt', en: 'What happened' },
      words: ['vad har hänt', 'rubrik', 'ärende', 'händelse', 'what happened', 'title', 'subject', 'summary'],
      not: ['datum', 'date', 'nr', 'id'],
    },
    kind: { sv: 'Slag', en: 'Kind', words: ['slag', 'typ', 'kind', 'type'] },
    category: { sv: 'Kategori', en: 'Category', words: ['kategori', 'category'] },
    units: {
      ...{ sv: 'Verksamheter', en: 'Business units' },
      words: [
        ...['verksamheter', 'verksamhet', 'enhet', 'enheter', 'förvaltning'],
        ...['business units', 'business unit', 'units', 'unit'],
      ],
    },
    description: { sv: 'Beskrivning', en: 'Description', words: ['beskrivning', 'description', 'details'] },
    place: { sv: 'Plats', en: 'Place', words: ['plats', 'var', 'place', 'where'] },
    severity: { sv: 'Allvar', en: 'Severity', words: ['allvar', 'allvarlighet', 'allvarlighetsgrad', 'severity'] },
    urgency: { sv: 'Brådska', en: 'Urgency', words: ['brådska', 'prioritet', 'urgency', 'priority'] },
    reportedOn: {
      ...{ sv: 'Anmäld', en: 'Reported' },
      words: ['anmäld', 'anmäldes', 'datum', 'inträffade', 'reported', 'reported on', 'date'],
    },
  },
  key: 'title',
  sheet: { sv: 'Incidenter', en: 'Incidents' },
  help: [
    {
      sv: 'En rad per incident eller avvikelse. Skriv inget som pekar ut en enskild person.',
      en: 'One row per incident or nonconformity. Write nothing that points out a private person.',
    },
    {
      sv: 'Slag är incident eller avvikelse; tomt betyder incident. Kategori är mejl eller länk, tappat eller stulet, fel mottagare, fungerar inte, obehörig eller annat; tomt betyder annat.',
      en: 'Kind is incident or nonconformity; empty means incident. Category is mail or link, lost or stolen, wrong receiver, out of order, intruder or other; empty means other.',
    },
    {
      sv: 'Med Allvar (låg, måttlig, allvarlig, kritisk) räknas den som sorterad. Brådska är låg, normal, hög eller omedelbar; tomt betyder normal.',
      en: 'With Severity (low, moderate, serious, critical) it counts as sorted. Urgency is low, normal, high or immediate; empty means normal.',
    },
  ],
  told: ({ title, unitIds, day }) => `${title.toLowerCase()}\n${[...unitIds].sort().join()}\n${day}`,
  read: (row) => ({
    title: row.title('title'),
    kind: row.choice('kind', KIND, 'incident'),
    category: row.choice('category', CATEGORY, 'other'),
    unitIds: row.units('units', true),
    description: row.text('description'),
    place: row.line('place'),
    ...(row.has('severity')
      ? { sorted: { severity: row.choice('severity', SEVERITY), urgency: row.choice('urgency', URGENCY, 'normal') } }
      : {}),
    day: row.happenedOn('reportedOn'),
  }),
};
