// SPDX-License-Identifier: EUPL-1.2
import { type OpenTask, type Role, taskSource } from '#libs/platform';
import { incidentProjection } from './incident-projection.js';
import type { Incident } from './incident-row.js';

const MAY: Role[] = ['ciso', 'leadership', 'riskOwner'];
const LEAD: Role[] = ['ciso', 'leadership'];

/** What is to be done about an incident: the clocks of the law first, then its own next step. */
export const incidentTasks = taskSource<Incident>({
  name: 'incident',
  version: 1,
  rows: incidentProjection,
  kinds: {
    incidentClock: {
      name: { sv: 'Rapport med frist', en: 'Report with a time limit' },
      why: {
        sv: 'Incidenten ska rapporteras till myndigheten före den tiden.',
        en: 'The incident is to be reported to the authority before that time.',
      },
      act: { sv: 'Öppna incidenten', en: 'Open the incident' },
    },
    incidentSecond: {
      name: { sv: 'Andra bedömaren', en: 'Second judge' },
      why: {
        sv: 'En person har bedömt om incidenten ska rapporteras. En till behövs.',
        en: 'One person has judged whether the incident is to be reported. One more is needed.',
      },
      act: { sv: 'Bedöm incidenten', en: 'Judge the incident' },
    },
    incidentTriage: {
      name: { sv: 'Incident att sortera', en: 'Incident to sort' },
      why: { sv: 'Incidenten är rapporterad men inte sorterad.', en: 'The incident has been reported but not sorted.' },
      act: { sv: 'Sortera incidenten', en: 'Sort the incident' },
    },
    incidentInvestigate: {
      name: { sv: 'Incident att utreda', en: 'Incident to investigate' },
      why: { sv: 'Incidenten är sorterad men inte utredd.', en: 'The incident has been sorted but not investigated.' },
      act: { sv: 'Utred incidenten', en: 'Investigate the incident' },
    },
    incidentClose: {
      name: { sv: 'Incident att avsluta', en: 'Incident to close' },
      why: { sv: 'Incidenten är utredd men inte avslutad.', en: 'The incident has been investigated but not closed.' },
      act: { sv: 'Avsluta incidenten', en: 'Close the incident' },
    },
  },
  tasks: (incident) => {
    const { status, clocks, waitsForSecond, title, unitIds, incidentId } = incident;
    const task = { title, unitIds, may: MAY, forRoles: LEAD, path: `/arbete/incidenter/${incidentId}` };
    const running = clocks
      .filter(({ sentAt }) => sentAt === null)
      .map(({ track, step, dueAt }) => ({ kind: 'incidentClock', part: `${track}-${step}`, dueAt, size: 100 }));
    const next = NEXT[status];
    const steps: Pick<OpenTask, 'kind' | 'part' | 'dueAt' | 'size'>[] = [
      ...running,
      ...(waitsForSecond ? [{ kind: 'incidentSecond', size: 90 }] : []),
      ...(next ? [{ kind: next, size: 50 }] : []),
    ];
    return status === 'rejected' ? [] : steps.map((step) => ({ ...task, ...step }));
  },
});

const NEXT: Partial<Record<Incident['status'], string>> = {
  reported: 'incidentTriage',
  triaged: 'incidentInvestigate',
  investigated: 'incidentClose',
};
