// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { type EventTexts, saying, type Text } from '#libs/platform';
import type * as events from './domain/incident/events.js';
import type { ActionTaken, Track } from './domain/incident/words.js';
import type * as links from './domain/report-link/report-link.js';
import { WORDS } from './read/registers.js';

const ABOUT: ['incident', 'incidentId'] = ['incident', 'incidentId'];
const REPORT: Text = { sv: 'ska anmälas', en: 'to be reported' };
const NO_REPORT: Text = { sv: 'ska inte anmälas', en: 'not to be reported' };
const ACTION_WORDS: Readonly<Record<ActionTaken, Text>> = {
  note: { sv: 'anteckning', en: 'note' },
  contained: { sv: 'skadan begränsad', en: 'harm limited' },
  tracesSecured: { sv: 'spår säkrade', en: 'traces secured' },
  peopleInformed: { sv: 'drabbade informerade', en: 'people affected informed' },
  crisisManagementCalled: { sv: 'krisledningen inkallad', en: 'crisis management called in' },
  restored: { sv: 'återställt', en: 'restored' },
};
interface Judged {
  incidentId: string;
  track: Track;
  significant: boolean;
}
const judged = (label: Text) =>
  saying<Judged>(
    label,
    ABOUT,
    ({ track, significant }, _, language) =>
      `${WORDS.track[track][language]}, ${(significant ? REPORT : NO_REPORT)[language]}`,
  );

/** What the events of incidents are called, and what each says. */
export const eventTexts: EventTexts = {
  IncidentReported: saying<DataOf<typeof events.IncidentReported>>(
    { sv: 'Incident anmäld', en: 'Incident reported' },
    ABOUT,
    ({ category }, _, language) => WORDS.category[category][language].toLowerCase(),
  ),
  IncidentTriaged: saying<DataOf<typeof events.IncidentTriaged>>(
    { sv: 'Anmälan sorterad', en: 'Report sorted' },
    ABOUT,
    ({ kind, severity }, _, language) =>
      `${WORDS.kind[kind][language]}, ${WORDS.severity[severity][language]}`.toLowerCase(),
  ),
  IncidentRejected: saying<DataOf<typeof events.IncidentRejected>>(
    { sv: 'Anmälan avvisad', en: 'Report rejected' },
    ABOUT,
    ({ reason }) => reason,
  ),
  IncidentLinked: saying<DataOf<typeof events.IncidentLinked>>(
    {
      sv: 'Incident kopplad till tillgångar, risker och åtgärder',
      en: 'Incident linked to assets, risks and measures',
    },
    ABOUT,
  ),
  SignificanceProposed: judged({ sv: 'Bedömning av anmälningsplikt', en: 'Judgement on the duty to report' }),
  SignificanceDecided: judged({ sv: 'Beslut av två om anmälningsplikt', en: 'Decision by two on the duty to report' }),
  NotificationRecorded: saying<DataOf<typeof events.NotificationRecorded>>(
    { sv: 'Rapport till myndighet skickad', en: 'Report sent to an authority' },
    ABOUT,
    ({ track, step, reference }, _, language) =>
      `${WORDS.track[track][language]}, ${WORDS.step[step][language].toLowerCase()}, ${reference}`,
  ),
  IncidentActionRecorded: saying<DataOf<typeof events.IncidentActionRecorded>>(
    { sv: 'Hantering av incident', en: 'Handling of an incident' },
    ABOUT,
    ({ action }, _, language) => ACTION_WORDS[action][language],
  ),
  IncidentInvestigated: saying<DataOf<typeof events.IncidentInvestigated>>(
    { sv: 'Incident utredd', en: 'Incident investigated' },
    ABOUT,
    ({ cause }, _, language) => WORDS.cause[cause][language].toLowerCase(),
  ),
  LessonRecorded: saying<DataOf<typeof events.LessonRecorded>>(
    { sv: 'Lärdom av incident', en: 'Lesson of an incident' },
    ABOUT,
    ({ title }) => title,
  ),
  IncidentClosed: saying<DataOf<typeof events.IncidentClosed>>(
    { sv: 'Incident avslutad', en: 'Incident closed' },
    ABOUT,
  ),
  IncidentEntriesWithdrawn: saying<DataOf<typeof events.IncidentEntriesWithdrawn>>(
    { sv: 'Uppgifter om incidenten återtagna', en: 'Entries about the incident withdrawn' },
    ABOUT,
    ({ reason }) => reason,
  ),
  IncidentReportLinkMade: saying<DataOf<typeof links.IncidentReportLinkMade>>(
    { sv: 'Anmälningslänk skapad', en: 'Report link made' },
    ['unit', 'unitId'],
    ({ label }) => label,
  ),
  IncidentReportLinkRevoked: saying<DataOf<typeof links.IncidentReportLinkRevoked>>(
    { sv: 'Anmälningslänk återkallad', en: 'Report link revoked' },
    ['unit', 'unitId'],
  ),
};
