// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { incidentDecider } from './decider.js';
import * as events from './events.js';
import type { KnownIncident } from './incident.js';

const subject = { incidentId: id(70), unitIds: [id(10)] };
const told = {
  ...subject,
  kind: 'incident' as const,
  category: 'outage' as const,
  title: 'Journalsystemet nere',
  ongoing: 'yes' as const,
  channel: 'app' as const,
};
const report = { ...told, reportedBy: id(20), anonymous: false };
const reported = events.IncidentReported(report);
const unknown = events.IncidentReported({ ...told, reportedBy: null, anonymous: true });
const sorting = { kind: 'incident' as const, severity: 'serious' as const, urgency: 'immediate' as const };
const triage = { ...sorting, triagedBy: id(21) };
const triaged = events.IncidentTriaged({ ...subject, ...triage });
const minor = events.IncidentTriaged({ ...subject, ...triage, severity: 'low' });
const refusal = { reason: 'Planerat underhåll', rejectedBy: id(21) };
const rejected = events.IncidentRejected({ ...subject, ...refusal });

const at = (time: string): string => `2026-03-01T${time}:00.000Z`;
const clocks = [
  { step: 'earlyWarning' as const, dueAt: '2026-03-02T08:00:00.000Z', rule: 'csl.early-warning@2026-01-15' },
  { step: 'notification' as const, dueAt: '2026-03-04T08:00:00.000Z', rule: 'csl.notification@2026-01-15' },
];
const final = [
  { step: 'finalReport' as const, dueAt: '2026-04-01T10:00:00.000Z', rule: 'csl.final-report@2026-01-15' },
];
const judgement = { track: 'csl' as const, significant: true, reason: 'Nere i fem timmar', identifiedAt: at('08:00') };
const proposal = { ...judgement, clocks, proposedBy: id(21) };
const proposed = events.SignificanceProposed({ ...subject, ...proposal });
const decided = events.SignificanceDecided({ ...subject, ...judgement, clocks, decidedBy: id(21), secondBy: id(22) });
const not = { ...judgement, significant: false, reason: 'Under tröskeln', clocks: [] };
const proposedNot = events.SignificanceProposed({ ...subject, ...not, proposedBy: id(21) });
const decidedNot = events.SignificanceDecided({ ...subject, ...not, decidedBy: id(21), secondBy: id(22) });

const sending = { track: 'csl' as const, reference: 'C-1', sentBy: id(21) };
const warning = { ...sending, step: 'earlyWarning' as const, sentAt: at('09:00'), clocks: [] };
const warned = events.NotificationRecorded({ ...subject, ...warning, dueAt: clocks[0]!.dueAt, onTime: true });
const notice = { ...sending, step: 'notification' as const, sentAt: at('10:00'), clocks: final };
const notified = events.NotificationRecorded({ ...subject, ...notice, dueAt: clocks[1]!.dueAt, onTime: true });

const action = { action: 'contained' as const, note: 'Nätet delat', takenBy: id(21) };
const finding = { rootCause: 'Ingen reservdrift', cause: 'systemFault' as const, cost: 50_000, relatedIncidentIds: [] };
const investigation = { ...finding, investigatedBy: id(21) };
const investigated = events.IncidentInvestigated({
  ...subject,
  ...investigation,
  kind: 'incident',
  severity: 'serious',
});
const lesson = { lessonId: id(80), title: 'Skaffa reservdrift', proposes: 'measure' as const, recordedBy: id(21) };
const learnt = events.LessonRecorded({ ...subject, ...lesson });
const closing = { toldReporter: true, toldUnits: true, closedBy: id(21) };
const closed = (severity: 'serious' | 'low' | null) =>
  events.IncidentClosed({ ...subject, kind: 'incident', severity, over: true, ...closing });

const incident = (...history: events.IncidentEvent[]) => given(incidentDecider, ...history);
const now = (...history: events.IncidentEvent[]): KnownIncident => incident(...history).state.current!;
const noon = on('2026-03-01');

describe('reporting an incident', () => {
  it('records what was told and who told it', () => incident().when('ReportIncident', report).then(reported));
  it('names nobody when whoever reports wants to be unknown', () => {
    incident()
      .when('ReportIncident', { ...report, anonymous: true })
      .then(unknown);
    expect(now(unknown)).toMatchObject({ reportedBy: null, reachable: false });
  });
  it('can be answered when a way to reach whoever reported was left', () =>
    expect(
      now(events.IncidentReported({ ...told, reportedBy: null, anonymous: false, contact: '070' })).reachable,
    ).toBe(true));
  it('stays quiet when a phone sends the same report twice', () =>
    incident(reported, triaged).when('ReportIncident', report).thenNothing());
  it('refuses an id that another report has', () =>
    incident(reported)
      .when('ReportIncident', { ...report, title: 'Tappad dator' })
      .thenRejects('incident.exists'));
});

describe('sorting a report', () => {
  it('says what it is, how serious and how urgent', () =>
    incident(reported).when('TriageIncident', triage).then(triaged));
  it('can be done again, when one knows more, and moves it to other units', () => {
    const again = { ...triage, severity: 'low' as const, unitIds: [id(11)] };
    incident(reported, triaged)
      .when('TriageIncident', again)
      .then(events.IncidentTriaged({ ...subject, ...again }));
    expect(now(reported, triaged, investigated, minor)).toMatchObject({ severity: 'low', status: 'investigated' });
  });
  it('stays quiet when it was sorted so that day', () =>
    incident(reported, triaged).when('TriageIncident', triage).thenNothing());
  it('refuses an incident that is unknown, rejected or closed', () => {
    incident().when('TriageIncident', triage).thenRejects('incident.unknown');
    incident(reported, rejected).when('TriageIncident', triage).thenRejects('incident.rejected');
    incident(reported, minor, closed('low')).when('TriageIncident', triage).thenRejects('incident.closed');
  });
});

describe('rejecting a report', () => {
  it('needs a reason', () => incident(reported).when('RejectIncident', refusal).then(rejected));
  it('stays quiet when it is rejected', () =>
    incident(reported, rejected).when('RejectIncident', refusal).thenNothing());
  it('is refused for what has been investigated or is to be reported: that is closed', () => {
    incident(reported, triaged, investigated).when('RejectIncident', refusal).thenRejects('incident.in-work');
    incident(reported, proposed).when('RejectIncident', refusal).thenRejects('incident.in-work');
  });
});

describe('linking an incident', () => {
  const links = { assetIds: [id(40)], riskIds: [id(50)], measureIds: [], linkedBy: id(21) };
  const linked = events.IncidentLinked({ ...subject, ...links });
  it('says anew all that it has to do with', () => {
    incident(reported).when('LinkIncident', links).then(linked);
    expect(now(reported, linked, events.IncidentLinked({ ...subject, ...links, riskIds: [] })).riskIds).toEqual([]);
  });
  it('stays quiet when nothing else is said', () =>
    incident(reported, linked).when('LinkIncident', links).thenNothing());
});

describe('judging whether an incident is to be reported', () => {
  it('starts the clocks at once, by one person', () => {
    incident(reported).when('ProposeSignificance', proposal, noon).then(proposed);
    expect(now(reported, proposed).clocks).toMatchObject([
      { step: 'earlyWarning', sentAt: null },
      { step: 'notification' },
    ]);
  });
  it('starts none when it is not to be reported, and stops those that ran', () => {
    incident(reported)
      .when('ProposeSignificance', { ...not, clocks, proposedBy: id(21) }, noon)
      .then(proposedNot);
    expect(now(reported, proposed, proposedNot).clocks).toEqual([]);
  });
  it('stays quiet when it is said again', () =>
    incident(reported, proposed).when('ProposeSignificance', proposal, noon).thenNothing());
  it('is not identified after it was judged', () =>
    incident(reported)
      .when('ProposeSignificance', { ...proposal, identifiedAt: at('13:00') }, noon)
      .thenRejects('incident.identified-later'));
  it('cannot take back what an authority has been told', () =>
    incident(reported, proposed, decided, warned)
      .when('ProposeSignificance', { ...not, proposedBy: id(21) }, noon)
      .thenRejects('incident.already-notified'));
  it('keeps what was sent, and the clock that it started, when it is judged again', () => {
    const later = events.SignificanceProposed({ ...subject, ...proposal, reason: 'Mer vet vi nu' });
    const { clocks: kept, verdicts } = now(reported, proposed, decided, notified, later);
    expect(kept.map(({ step, sentAt }) => [step, sentAt !== null]).sort()).toEqual([
      ['earlyWarning', false],
      ['finalReport', false],
      ['notification', true],
    ]);
    expect(verdicts).toMatchObject([{ secondBy: null }]);
  });
});

describe('deciding it, by a second person', () => {
  const agree = { track: 'csl' as const, significant: true, secondBy: id(22) };
  it('takes two, whichever way it goes', () => {
    incident(reported, proposed).when('DecideSignificance', agree).then(decided);
    incident(reported, proposedNot)
      .when('DecideSignificance', { ...agree, significant: false })
      .then(decidedNot);
  });
  it('refuses whoever judged first, also where it is not to be reported', () => {
    const alone = { ...agree, secondBy: id(21) };
    incident(reported, proposed).when('DecideSignificance', alone).thenRejects('incident.same-person');
    incident(reported, proposedNot)
      .when('DecideSignificance', { ...alone, significant: false })
      .thenRejects('incident.same-person');
  });
  it('refuses what was judged otherwise since', () =>
    incident(reported, proposed, proposedNot).when('DecideSignificance', agree).thenRejects('incident.judged-anew'));
  it('needs a judgement on this track', () => {
    incident(reported).when('DecideSignificance', agree).thenRejects('incident.nothing-proposed');
    incident(reported, proposed)
      .when('DecideSignificance', { ...agree, track: 'imy' })
      .thenRejects('incident.nothing-proposed');
  });
  it('stays quiet when it is decided', () =>
    incident(reported, proposed, decided).when('DecideSignificance', agree).thenNothing());
  it('must be decided anew by two when the judgement changes', () =>
    incident(reported, proposed, decided, proposedNot)
      .when('DecideSignificance', { ...agree, significant: false })
      .then(decidedNot));
});

describe('recording a report to an authority', () => {
  const sent = incident(reported, proposed, decided);
  it('meets its deadline when it was sent by then, to the second', () => {
    sent.when('RecordNotification', warning, noon).then(warned);
    const { dueAt } = clocks[0]!;
    const exactly = { ...warning, sentAt: dueAt };
    const event = { ...subject, ...exactly, dueAt };
    sent
      .when('RecordNotification', exactly, on('2026-03-05'))
      .then(events.NotificationRecorded({ ...event, onTime: true }));
    const late = '2026-03-02T08:00:00.001Z';
    sent
      .when('RecordNotification', { ...exactly, sentAt: late }, on('2026-03-05'))
      .then(events.NotificationRecorded({ ...event, sentAt: late, onTime: false }));
  });
  it('starts the clock of the final report', () =>
    expect(now(reported, proposed, decided, notified).clocks).toMatchObject([
      { step: 'earlyWarning', sentAt: null },
      { step: 'notification', sentAt: at('10:00'), reference: 'C-1' },
      { step: 'finalReport', dueAt: final[0]!.dueAt, sentAt: null },
    ]));
  it('is for what two have decided to report', () => {
    incident(reported, proposed).when('RecordNotification', warning, noon).thenRejects('incident.not-decided');
    incident(reported, proposedNot, decidedNot)
      .when('RecordNotification', warning, noon)
      .thenRejects('incident.not-decided');
  });
  it('refuses a step that has no clock yet', () =>
    sent.when('RecordNotification', { ...warning, step: 'finalReport' }, noon).thenRejects('incident.no-such-step'));
  it('was sent between identification and now', () => {
    sent.when('RecordNotification', { ...warning, sentAt: at('13:00') }, noon).thenRejects('incident.sent-later');
    sent
      .when('RecordNotification', { ...warning, sentAt: at('07:00') }, noon)
      .thenRejects('incident.sent-before-identified');
  });
  it('is recorded once', () => {
    const done = incident(reported, proposed, decided, warned);
    done.when('RecordNotification', warning, noon).thenNothing();
    done
      .when('RecordNotification', { ...warning, reference: 'C-2' }, noon)
      .thenRejects('incident.already-sent', { reference: 'C-1' });
  });
});

describe('handling, investigating and learning', () => {
  it('records what was done, and that it is over', () => {
    const event = events.IncidentActionRecorded({ ...subject, ...action, severity: 'serious', over: false });
    incident(reported, triaged).when('RecordIncidentAction', action).then(event);
    incident(reported, triaged, event).when('RecordIncidentAction', action).thenNothing();
    const restored = { ...action, action: 'restored' as const };
    incident(reported)
      .when('RecordIncidentAction', restored)
      .then(events.IncidentActionRecorded({ ...subject, ...restored, severity: null, over: true }));
  });
  it('records the cause beneath', () => {
    incident(reported, triaged).when('InvestigateIncident', investigation).then(investigated);
    incident(reported, triaged, investigated).when('InvestigateIncident', investigation).thenNothing();
    expect(now(reported, triaged, investigated)).toMatchObject({ status: 'investigated', cost: 50_000 });
  });
  it('investigates what has been sorted, and finds no cause in common with itself', () => {
    incident(reported).when('InvestigateIncident', investigation).thenRejects('incident.not-triaged');
    incident(reported, triaged)
      .when('InvestigateIncident', { ...investigation, relatedIncidentIds: [id(70)] })
      .thenRejects('incident.related-to-itself');
  });
  it('records a lesson once', () => {
    incident(reported).when('RecordLesson', lesson).then(learnt);
    incident(reported, learnt).when('RecordLesson', lesson).thenNothing();
  });
});

describe('closing an incident', () => {
  it('says who has been told', () => {
    incident(reported, triaged, investigated, learnt).when('CloseIncident', closing).then(closed('serious'));
    incident(reported, minor).when('CloseIncident', closing).then(closed('low'));
  });
  it('stays quiet when it is closed', () =>
    incident(reported, minor, closed('low')).when('CloseIncident', closing).thenNothing());
  it('needs sorting; a serious one its cause and a lesson', () => {
    incident(reported).when('CloseIncident', closing).thenRejects('incident.not-triaged');
    incident(reported, triaged, learnt).when('CloseIncident', closing).thenRejects('incident.not-investigated');
    incident(reported, triaged, investigated).when('CloseIncident', closing).thenRejects('incident.no-lesson');
  });
  it('leaves no judgement of one person and no duty behind', () => {
    incident(reported, minor, proposedNot).when('CloseIncident', closing).thenRejects('incident.waits-for-second');
    incident(reported, minor, proposed, decided, warned, notified)
      .when('CloseIncident', closing)
      .thenRejects('incident.notifications-left');
    incident(reported, minor, proposedNot, decidedNot).when('CloseIncident', closing).then(closed('low'));
  });
  it('cannot say that somebody unknown was told', () => {
    incident(unknown, minor).when('CloseIncident', closing).thenRejects('incident.reporter-unknown');
    const { over: _, ...data } = { over: true, ...closing, toldReporter: false };
    incident(unknown, minor)
      .when('CloseIncident', data)
      .then(events.IncidentClosed({ ...subject, kind: 'incident', severity: 'low', over: true, ...data }));
  });
});

describe('withdrawing entries', () => {
  const wrong = { eventIds: [id(1003)], reason: 'Fel incident' };
  it('makes them void and freezes what stands', () => {
    const { incidentId: _, unitIds: __, ...standing } = now(reported, triaged);
    incident(reported, triaged, proposed)
      .when('WithdrawIncidentEntries', wrong)
      .then(
        events.IncidentEntriesWithdrawn({
          ...subject,
          withdrawnEventIds: wrong.eventIds,
          reason: wrong.reason,
          standing,
        }),
      );
  });
  it('opens what was closed or rejected', () => {
    const { incidentId: _, unitIds: __, ...standing } = now(reported);
    const back = { ...subject, withdrawnEventIds: [id(1002)], reason: 'x', standing };
    expect(now(reported, rejected, events.IncidentEntriesWithdrawn(back)).status).toBe('reported');
  });
  it('stays quiet when they are void, and refuses an unknown incident', () => {
    const { incidentId: _, unitIds: __, ...standing } = now(reported, triaged);
    const gone = events.IncidentEntriesWithdrawn({
      ...subject,
      withdrawnEventIds: wrong.eventIds,
      reason: 'x',
      standing,
    });
    incident(reported, triaged, proposed, gone).when('WithdrawIncidentEntries', wrong).thenNothing();
    incident().when('WithdrawIncidentEntries', wrong).thenRejects('incident.unknown');
  });
  it('says again what was withdrawn that day', () => {
    const { incidentId: _, unitIds: __, ...standing } = now(reported);
    const gone = events.IncidentEntriesWithdrawn({ ...subject, withdrawnEventIds: [id(1002)], reason: 'x', standing });
    incident(reported, triaged, gone).when('TriageIncident', triage).then(triaged);
  });
});
