// SPDX-License-Identifier: EUPL-1.2
import type { WorkKind } from './read-work.js';
import type { Choices, RowReader } from './row-reader.js';
import { type WayCode, WAYS } from './ways.js';

type Column = 'way' | 'part' | 'document' | 'note' | 'heldFrom' | 'validUntil';

const ATTRIBUTE: Choices<'decided' | 'roles' | 'commonModel' | 'guidance'> = {
  decided: { sv: ['beslutat', 'beslut', 'beslutad'], en: ['decided', 'decision'] },
  roles: { sv: ['roller', 'roller och ansvar', 'ansvar'], en: ['roles', 'roles and responsibilities'] },
  commonModel: { sv: ['gemensam modell', 'modell', 'metod'], en: ['common model', 'model', 'method'] },
  guidance: { sv: ['handledning', 'stöd', 'vägledning'], en: ['guidance', 'support'] },
};
const CENTRAL_PART = /^3[2-8]\.\d{1,2}$/;

/** Data for EstablishWayOfWorking, or for DeclareCentralPart where the part is a box of questions 32–38. */
export interface ReadPractice {
  wayOfWorking: WayCode;
  part: { attribute: keyof typeof ATTRIBUTE } | { modelMeasureId: string };
  document?: string;
  note?: string;
  validUntil?: string;
  day: string;
}

/** What the ways of working have in place. */
export const PRACTICES: WorkKind<Column, ReadPractice> = {
  columns: {
    way: {
      ...{ sv: 'Arbetssätt', en: 'Way of working' },
      words: ['arbetssätt', 'område', 'process', 'way of working', 'area'],
    },
    part: { sv: 'Del', en: 'Part', words: ['del', 'attribut', 'vad', 'part', 'attribute'] },
    document: {
      ...{ sv: 'Dokument', en: 'Document' },
      words: ['dokument', 'beslut', 'styrdokument', 'var det står', 'document', 'decision'],
    },
    note: { sv: 'Anteckning', en: 'Note', words: ['anteckning', 'kommentar', 'hur', 'note', 'comment'] },
    heldFrom: {
      sv: 'Gäller från',
      en: 'Holds from',
      words: ['gäller från', 'beslutades', 'från', 'holds from', 'from'],
    },
    validUntil: { sv: 'Gäller till', en: 'Holds until', words: ['gäller till', 'till', 'holds until', 'until'] },
  },
  key: 'way',
  sheet: { sv: 'Arbetssätt', en: 'Ways of working' },
  help: [
    {
      sv: 'En rad per arbetssätt och del. Arbetssätt är informationsklassning, riskanalys och riskhantering, incidenter och avvikelser, kontinuitet, upphandling, utbildning eller omvärldsbevakning.',
      en: 'One row per way of working and part. Ways are information classification, risk analysis and risk handling, incidents and nonconformities, continuity, procurement, training or external monitoring.',
    },
    {
      sv: 'Del är beslutat, roller, gemensam modell eller handledning, eller numret på en central del, till exempel 32.4.',
      en: 'Part is decided, roles, common model or guidance, or the number of a central part, for example 32.4.',
    },
    {
      sv: 'Ange dokumentet eller en anteckning om hur det är på plats. Utan Gäller till ska det bekräftas efter två år.',
      en: 'Give the document, or a note on how it is in place. Without Holds until it is to be confirmed after two years.',
    },
  ],
  told: ({ wayOfWorking, part }) => `${wayOfWorking}\n${'attribute' in part ? part.attribute : part.modelMeasureId}`,
  read: (row) => ({
    wayOfWorking: row.choice('way', WAYS),
    part: partOf(row),
    document: row.line('document'),
    note: row.text('note'),
    validUntil: row.day('validUntil'),
    day: row.happenedOn('heldFrom'),
  }),
};

function partOf(row: RowReader<Column>): ReadPractice['part'] {
  const modelMeasureId = row.line('part') ?? '';
  return CENTRAL_PART.test(modelMeasureId) ? { modelMeasureId } : { attribute: row.choice('part', ATTRIBUTE) };
}
