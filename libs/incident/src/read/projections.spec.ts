// SPDX-License-Identifier: EUPL-1.2
import type { NewEvent, Rejection } from '#libs/kernel';
import { id, log, rowsOf } from '#libs/kernel/testing';
import { type Member, newLinkToken, type ReadSession } from '#libs/platform';
import * as events from '../domain/incident/events.js';
import { evolveIncident } from '../domain/incident/evolve-incident.js';
import { type IncidentEntry, noIncident } from '../domain/incident/incident.js';
import { IncidentReportLinkMade, IncidentReportLinkRevoked } from '../domain/report-link/report-link.js';
import { ReportingDuties } from './clock-rules.js';
import { detailsOf, type IncidentDetails } from './incident-details.js';
import { filledIn } from './incident-form.js';
import { incidentProjection } from './incident-projection.js';
import type { Incident } from './incident-row.js';
import { IncidentStatisticsQuery } from './incident-statistics.js';
import { reportLinkProjection, usableLink } from './report-links.js';

const subject = { incidentId: id(70), unitIds: [id(10)] };
const reported = events.IncidentReported({
  ...subject,
  kind: 'incident',
  category: 'outage',
  title: 'Journalsystemet nere',
  description: 'Ingen kommer in',
  place: 'Vårdcentralen',
  ongoing: 'yes',
  channel: 'app',
  reportedBy: id(20),
  anonymous: false,
});
const triaged = events.IncidentTriaged({
  ...subject,
  kind: 'incident',
  severity: 'serious',
  urgency: 'high',
  triagedBy: id(21),
});
const judgement = {
  ...subject,
  track: 'csl' as const,
  significant: true,
  reason: 'Nere länge',
  identifiedAt: '2026-11-02T08:00:00.000Z',
};
const clocks = [
  { step: 'notification' as const, dueAt: '2026-11-05T08:00:00.000Z', rule: 'csl.notification@2026-01-15' },
  { step: 'earlyWarning' as const, dueAt: '2026-11-03T08:00:00.000Z', rule: 'csl.early-warning@2026-01-15' },
];
const proposed = events.SignificanceProposed({ ...judgement, clocks, proposedBy: id(21) });
const decided = events.SignificanceDecided({ ...judgement, clocks, decidedBy: id(21), secondBy: id(22) });
const warned = events.NotificationRecorded({
  ...subject,
  track: 'csl',
  step: 'earlyWarning',
  reference: 'C-1',
  sentAt: '2026-11-02T10:00:00.000Z',
  dueAt: clocks[1]!.dueAt,
  onTime: true,
  sentBy: id(21),
  clocks: [],
});
const contained = events.IncidentActionRecorded({
  ...subject,
  severity: 'serious',
  action: 'contained',
  over: false,
  note: 'Nätet delat',
  takenBy: id(21),
});
const investigated = events.IncidentInvestigated({
  ...subject,
  kind: 'incident',
  severity: 'serious',
  rootCause: 'Ingen reservdrift',
  cause: 'systemFault',
  harm: 'Fem timmar utan journaler',
  cost: 60_000,
  relatedIncidentIds: [],
  investigatedBy: id(21),
});
const lesson = events.LessonRecorded({
  ...subject,
  lessonId: id(80),
  title: 'Skaffa reservdrift',
  proposes: 'measure',
  recordedBy: id(21),
});
const closed = events.IncidentClosed({
  ...subject,
  kind: 'incident',
  severity: 'serious',
  over: true,
  toldReporter: true,
  toldUnits: true,
  closedBy: id(21),
});

const day = (...all: NewEvent[]) => log(...all.map((event): [string, NewEvent] => ['2026-11-02', event]));
const row = (...all: NewEvent[]) => rowsOf(incidentProjection, day(reported, ...all))[0] as Incident;

describe('the register of incidents', () => {
  it('shows a report', () =>
    expect(row()).toMatchObject({
      title: 'Journalsystemet nere',
      status: 'reported',
      reportedOn: '2026-11-02',
      severity: null,
      clocks: [],
      nextDueAt: null,
      waitsForSecond: false,
      version: 1,
    }));
  it('shows how it was sorted, and that a judgement waits for a second person', () => {
    expect(row(triaged)).toMatchObject({ status: 'triaged', severity: 'serious', urgency: 'high' });
    expect(row(proposed)).toMatchObject({ waitsForSecond: true, nextDueAt: '2026-11-03T08:00:00.000Z' });
    expect(row(proposed, decided).waitsForSecond).toBe(false);
  });
  it('shows the next deadline that no report has met', () => {
    expect(row(proposed, decided, warned).nextDueAt).toBe('2026-11-05T08:00:00.000Z');
  });
  it('shows that it is over', () =>
    expect(row(triaged, investigated, lesson, closed)).toMatchObject({
      ...{ status: 'closed', cause: 'systemFault', cost: 60_000, lessonIds: [id(80)] },
      ...{ toldReporter: true, closedOn: '2026-11-02', over: true, version: 5 },
    }));
  it('shows what stands when entries are withdrawn, as the rules see it', () => {
    const state = day(reported, triaged).reduce(
      (one, event) => evolveIncident(one, event as unknown as IncidentEntry),
      noIncident,
    );
    const { incidentId: _, unitIds: __, ...standing } = state!;
    const gone = events.IncidentEntriesWithdrawn({
      ...subject,
      withdrawnEventIds: [id(1003)],
      reason: 'Fel',
      standing,
    });
    expect(row(triaged, proposed, gone)).toEqual({ ...row(triaged), version: 4 });
  });
  it('links and rejects', () => {
    const links = { assetIds: [], riskIds: [id(50)], measureIds: [], linkedBy: id(21) };
    expect(row(events.IncidentLinked({ ...subject, ...links })).riskIds).toEqual([id(50)]);
    const rejected = events.IncidentRejected({ ...subject, reason: 'Underhåll', rejectedBy: id(21) });
    expect(row(rejected)).toMatchObject({ status: 'rejected', rejectedOn: '2026-11-02' });
  });
});

const history = (...all: NewEvent[]) => day(...all).map((event) => ({ ...event, byId: id(21) }));

describe('the timeline of an incident', () => {
  it('tells what happened and who did it, without what was withdrawn', () => {
    const withdrawn = {
      type: 'IncidentEntriesWithdrawn',
      data: { withdrawnEventIds: [id(1002)], reason: 'Fel' },
    } as NewEvent;
    const told = detailsOf([
      ...history(reported, triaged, contained),
      { ...history(reported)[0]!, ...withdrawn, eventId: id(99) },
    ]);
    expect(told.timeline.map(({ type, text, detail }) => [type, text, detail])).toEqual([
      ['IncidentReported', 'Journalsystemet nere', null],
      ['IncidentActionRecorded', 'Nätet delat', 'contained'],
      ['IncidentEntriesWithdrawn', 'Fel', null],
    ]);
    expect(told).toMatchObject({ description: 'Ingen kommer in', place: 'Vårdcentralen', lessons: [] });
  });
});

describe('a report to an authority, field by field', () => {
  const all = [reported, triaged, proposed, decided, warned, contained, investigated, lesson];
  const details = { ...row(...all.slice(1)), ...detailsOf(history(...all)) } as IncidentDetails;
  const asked = { language: 'sv' as const, organisation: 'Exempelby', units: 'Vården' };
  const fields = (track: 'csl' | 'imy', step: 'notification' | 'finalReport') =>
    Object.fromEntries(filledIn(details, { ...asked, track, step }).map(({ key, value }) => [key, value]));

  it('is filled in from what is recorded, with times by the clock in Stockholm', () =>
    expect(fields('csl', 'notification')).toMatchObject({
      ...{ reference: 'C-1', organisation: 'Exempelby', units: 'Vården', severity: 'Allvarlig' },
      ...{ identifiedAt: '2026-11-02 09:00', actions: '2026-11-02 13:00 Nätet delat', indicators: null },
    }));
  it('of the end tells the cause, the cost and what was learnt', () =>
    expect(fields('csl', 'finalReport')).toMatchObject({
      rootCause: 'Ingen reservdrift',
      cost: '60000',
      lessons: 'Skaffa reservdrift',
    }));
  it('on personal data asks for what article 33 asks for, and is not mixed with the other', () => {
    expect(fields('imy', 'notification')).toMatchObject({ dpo: null, howMany: null, identifiedAt: null });
  });
});

describe('links for reporting', () => {
  const link = {
    linkId: id(90),
    unitId: id(10),
    label: 'Anslag',
    tokenHash: 'ab',
    validUntil: '2026-12-01T00:00:00.000Z',
    madeBy: id(20),
  };
  it('are listed, also when revoked', () => {
    const made = IncidentReportLinkMade(link);
    const revoked = IncidentReportLinkRevoked({ linkId: id(90), unitId: id(10), revokedBy: id(20) });
    const { madeBy: _, ...shown } = link;
    expect(rowsOf(reportLinkProjection, day(made))).toEqual([{ ...shown, revoked: false, version: 1 }]);
    expect(rowsOf(reportLinkProjection, day(made, revoked))).toEqual([{ ...shown, revoked: true, version: 2 }]);
  });
  it('that do not work are all refused in the same words', async () => {
    const none = { one: () => Promise.resolve(undefined) } as unknown as ReadSession;
    const code = await usableLink(none, newLinkToken(id(1))).catch((error: Rejection) => error.code);
    expect(code).toBe('incident.link-not-valid');
  });
});

it('the duties to report are told with source and validity', () => {
  const duties = new ReportingDuties().reportingDuties({ language: 'sv' } as Member);
  expect(duties.map(({ track }) => track)).toEqual(['csl', 'state', 'imy']);
  expect(duties[0]!.clocks).toMatchObject([
    { hours: 24, months: null, validFrom: '2026-01-15' },
    { hours: 72 },
    { months: 1 },
  ]);
  expect(duties.every(({ clocks: all, criteria }) => all.every(({ source }) => source) && criteria.length > 0)).toBe(
    true,
  );
});

it('statistics are of a calendar year', async () => {
  const ask = new IncidentStatisticsQuery().incidentStatistics(0, { language: 'sv' } as Member, {} as ReadSession);
  expect(await ask.catch((error: Rejection) => error.code)).toBe('incident.no-such-year');
});
