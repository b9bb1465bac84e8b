// SPDX-License-Identifier: EUPL-1.2
import type { WorkKind } from './read-work.js';
import type { Choices, RowReader } from './row-reader.js';
import { type WayCode, WAYS } from './ways.js';

type Column = 'title' | 'about' | 'what' | 'units' | 'dueOn' | 'recurs' | 'responsible';

const ABOUT: Choices<'wayOfWorking' | 'guideline' | 'measure' | 'risk' | 'supplier' | 'unit' | 'result'> = {
  wayOfWorking: { sv: ['arbetssätt'], en: ['way of working'] },
  guideline: { sv: ['riktlinje', 'styrdokument', 'policy'], en: ['guideline', 'policy'] },
  measure: { sv: ['åtgärd', 'säkerhetsåtgärd'], en: ['measure', 'security measure'] },
  risk: { sv: ['risk'], en: ['risk'] },
  supplier: { sv: ['leverantör'], en: ['supplier'] },
  unit: { sv: ['verksamhet', 'enhet'], en: ['business unit', 'unit'] },
  result: { sv: ['resultat'], en: ['result'] },
};
const RECURS: Choices<'once' | 'monthly' | 'quarterly' | 'halfYearly' | 'yearly' | 'everyOtherYear'> = {
  once: { sv: ['en gång'], en: ['once'] },
  monthly: { sv: ['varje månad', 'månadsvis'], en: ['every month', 'monthly'] },
  quarterly: { sv: ['varje kvartal', 'kvartalsvis'], en: ['every quarter', 'quarterly'] },
  halfYearly: { sv: ['varje halvår', 'halvårsvis'], en: ['every half-year', 'half-yearly', 'twice a year'] },
  yearly: { sv: ['varje år', 'årligen', 'årsvis'], en: ['every year', 'yearly', 'annually'] },
  everyOtherYear: { sv: ['vartannat år'], en: ['every other year', 'every two years'] },
};
const RULES: Readonly<Record<keyof typeof RECURS, string | undefined>> = {
  once: undefined,
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  halfYearly: 'FREQ=MONTHLY;INTERVAL=6',
  yearly: 'FREQ=YEARLY',
  everyOtherYear: 'FREQ=YEARLY;INTERVAL=2',
};

/** Data for PlanFollowUp. */
export interface ReadFollowUp {
  title: string;
  target: { kind: keyof typeof ABOUT; wayOfWorking?: WayCode; id?: string; name?: string };
  unitIds: string[];
  dueOn: string;
  rule?: string;
  responsibleId?: string;
}

/** The follow-ups of a year plan. */
export const FOLLOW_UPS: WorkKind<Column, ReadFollowUp> = {
  columns: {
    title: {
      ...{ sv: 'Uppföljning', en: 'Follow-up' },
      words: ['uppföljning', 'rubrik', 'kontroll', 'granskning', 'follow up', 'title', 'check', 'review'],
      not: ['datum', 'date', 'ansvarig', 'responsible', 'nr', 'id'],
    },
    about: { sv: 'Gäller', en: 'Concerns', words: ['gäller', 'slag', 'typ', 'concerns', 'kind', 'type'] },
    what: { sv: 'Vad', en: 'What', words: ['vad', 'föremål', 'vilket', 'what', 'subject', 'which'] },
    units: {
      ...{ sv: 'Verksamheter', en: 'Business units' },
      words: ['verksamheter', 'verksamhet', 'enheter', 'business units', 'business unit', 'units'],
    },
    dueOn: { sv: 'Ska göras', en: 'Due', words: ['ska göras', 'datum', 'när', 'due', 'due on', 'date'] },
    recurs: { sv: 'Upprepas', en: 'Recurs', words: ['upprepas', 'hur ofta', 'intervall', 'recurs', 'interval'] },
    responsible: { sv: 'Ansvarig', en: 'Responsible', words: ['ansvarig', 'vem', 'responsible', 'who'] },
  },
  key: 'title',
  sheet: { sv: 'Uppföljningar', en: 'Follow-ups' },
  help: [
    {
      sv: 'En rad per uppföljning. Gäller är arbetssätt, riktlinje, åtgärd, risk, leverantör, verksamhet eller resultat.',
      en: 'One row per follow-up. Concerns is way of working, guideline, measure, risk, supplier, business unit or result.',
    },
    {
      sv: 'Vad är arbetssättets eller verksamhetens namn, eller vad det annars heter som följs upp.',
      en: 'What is the name of the way of working or business unit, or what else it is that is followed up.',
    },
    {
      sv: 'Upprepas är en gång, varje månad, varje kvartal, varje halvår, varje år eller vartannat år; tomt betyder en gång.',
      en: 'Recurs is once, every month, every quarter, every half-year, every year or every other year; empty means once.',
    },
  ],
  told: ({ title, dueOn }) => `${title.toLowerCase()}\n${dueOn}`,
  read: (row) => ({
    title: row.title('title'),
    target: targetOf(row),
    unitIds: row.units('units', false),
    dueOn: dueOn(row),
    rule: RULES[row.choice('recurs', RECURS, 'once')],
    responsibleId: row.person('responsible'),
  }),
};

function targetOf(row: RowReader<Column>): ReadFollowUp['target'] {
  const kind = row.choice('about', ABOUT);
  if (!row.has('about')) return { kind };
  if (kind === 'wayOfWorking') return { kind, wayOfWorking: row.choice('what', WAYS) };
  if (kind === 'unit') return { kind, id: row.units('what', true)[0] };
  row.needs('what');
  return { kind, name: row.line('what') };
}

function dueOn(row: RowReader<Column>): string {
  row.needs('dueOn');
  const day = row.day('dueOn') ?? row.context.day;
  if (day < row.context.day) row.problem('dueOn', 'import.day-passed', { day });
  return day;
}
