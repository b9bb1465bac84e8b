// SPDX-License-Identifier: EUPL-1.2
import type { WorkKind } from './read-work.js';

type Column = 'name' | 'units' | 'need' | 'responsible' | 'wantedOn' | 'startedOn';

/** Data for StartProcurement. */
export interface ReadProcurement {
  name: string;
  unitIds: string[];
  need?: string;
  responsibleId?: string;
  wantedOn?: string;
  day: string;
}

/** What needs to be bought, as it stands in a procurement plan. */
export const PROCUREMENTS: WorkKind<Column, ReadProcurement> = {
  columns: {
    name: {
      ...{ sv: 'Upphandling', en: 'Procurement' },
      words: ['upphandling', 'namn', 'benämning', 'inköp', 'avtalsområde', 'procurement', 'name', 'purchase'],
      not: ['ansvarig', 'responsible', 'datum', 'date', 'nr', 'id'],
    },
    units: {
      ...{ sv: 'Verksamheter', en: 'Business units' },
      words: [
        ...['verksamheter', 'verksamhet', 'enhet', 'enheter', 'förvaltning', 'beställare'],
        ...['business units', 'business unit', 'units', 'unit'],
      ],
    },
    need: { sv: 'Behov', en: 'Need', words: ['behov', 'beskrivning', 'need', 'description'] },
    responsible: {
      ...{ sv: 'Ansvarig', en: 'Responsible' },
      words: ['ansvarig', 'upphandlare', 'handläggare', 'responsible', 'procurement officer'],
    },
    wantedOn: {
      ...{ sv: 'Behövs', en: 'Wanted by' },
      words: ['behövs', 'behövs senast', 'avtalsstart', 'önskat datum', 'wanted by', 'wanted on', 'needed by'],
    },
    startedOn: {
      ...{ sv: 'Påbörjad', en: 'Started' },
      words: ['påbörjad', 'startad', 'registrerad', 'started', 'started on', 'registered'],
    },
  },
  key: 'name',
  sheet: { sv: 'Upphandlingar', en: 'Procurements' },
  help: [
    {
      sv: 'En rad per upphandling. Flera verksamheter skiljs åt med semikolon; de ska finnas i Trappan redan.',
      en: 'One row per procurement. Several units are separated by semicolon; they must be in Trappan already.',
    },
    {
      sv: 'Ansvarig är en person i Trappan, med namn. Tomt: du som läser in.',
      en: 'Responsible is a person in Trappan, by name. Empty: you who import.',
    },
    {
      sv: 'Behövs är dagen då det ska vara på plats. Påbörjad är dagen då behovet togs upp; tomt betyder i dag.',
      en: 'Wanted by is the day it must be in place. Started is the day the need was taken up; empty means today.',
    },
  ],
  told: ({ name, unitIds }) => `${name.toLowerCase()}\n${[...unitIds].sort().join()}`,
  read: (row) => ({
    name: row.title('name'),
    unitIds: row.units('units', true),
    need: row.text('need'),
    responsibleId: row.person('responsible'),
    wantedOn: row.day('wantedOn'),
    day: row.happenedOn('startedOn'),
  }),
};
