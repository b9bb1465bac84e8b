// SPDX-License-Identifier: EUPL-1.2
import { defineEvent, type EventOf, t } from '#libs/kernel';
import { standing } from './standing.js';
import * as words from './words.js';

const ids = () => t.array(t.id(), { maxItems: 200 });

/** What every event of an incident says of it, so that evidence rules need to look at one event only. */
const subject = { incidentId: t.id(), unitIds: t.array(t.id(), { minItems: 1, maxItems: 500 }) };

/** A statutory deadline, frozen as it was reckoned, with the version of the content that it was reckoned by. */
const clock = () => t.object({ step: t.oneOf(words.STEPS), dueAt: t.instant(), rule: t.text(80) });

const judged = {
  ...subject,
  track: t.oneOf(words.TRACKS),
  significant: t.boolean(),
  reason: t.freeText(),
  /** When it became clear what it is: the clocks run from here. */
  identifiedAt: t.instant(),
  clocks: t.array(clock(), { maxItems: 5 }),
};

export const IncidentReported = defineEvent(
  'IncidentReported',
  'An incident or a nonconformity was reported.',
  t.object({
    ...subject,
    kind: t.oneOf(words.KINDS),
    category: t.oneOf(words.CATEGORIES),
    title: t.freeText(200),
    description: t.optional(t.freeText()),
    ongoing: t.oneOf(words.ONGOING),
    place: t.optional(t.freeText(200)),
    /** How whoever reported without an account can be reached. */
    contact: t.optional(t.freeText(200)),
    channel: t.oneOf(words.CHANNELS),
    reportedBy: t.nullable(t.person()),
    anonymous: t.boolean(),
  }),
);

export const IncidentTriaged = defineEvent(
  'IncidentTriaged',
  'A report was sorted by what it is, how serious and how urgent.',
  t.object({
    ...subject,
    kind: t.oneOf(words.KINDS),
    severity: t.oneOf(words.SEVERITIES),
    urgency: t.oneOf(words.URGENCIES),
    note: t.optional(t.freeText()),
    triagedBy: t.person(),
  }),
);

export const IncidentRejected = defineEvent(
  'IncidentRejected',
  'A report was found to be no incident and no nonconformity.',
  t.object({ ...subject, reason: t.freeText(), rejectedBy: t.person() }),
);

export const IncidentLinked = defineEvent(
  'IncidentLinked',
  'It was said which assets, risks and measures an incident has to do with; all of them, anew.',
  t.object({ ...subject, assetIds: ids(), riskIds: ids(), measureIds: ids(), linkedBy: t.person() }),
);

export const SignificanceProposed = defineEvent(
  'SignificanceProposed',
  'One person judged whether an incident is to be reported on a track; a second one has to agree.',
  t.object({ ...judged, proposedBy: t.person() }),
);

export const SignificanceDecided = defineEvent(
  'SignificanceDecided',
  'Two persons decided that an incident is to be reported on a track, or that it is not.',
  t.object({ ...judged, decidedBy: t.person(), secondBy: t.person() }),
);

export const NotificationRecorded = defineEvent(
  'NotificationRecorded',
  'A report to an authority was sent, with the reference that was got.',
  t.object({
    ...subject,
    track: t.oneOf(words.TRACKS),
    step: t.oneOf(words.STEPS),
    reference: t.text(100),
    sentAt: t.instant(),
    dueAt: t.instant(),
    onTime: t.boolean(),
    sentBy: t.person(),
    /** Deadlines that this report starts. */
    clocks: t.array(clock(), { maxItems: 5 }),
  }),
);

export const IncidentActionRecorded = defineEvent(
  'IncidentActionRecorded',
  'Something was done while an incident was handled.',
  t.object({
    ...subject,
    severity: t.nullable(t.oneOf(words.SEVERITIES)),
    action: t.oneOf(words.ACTIONS),
    /** True when the incident is over by this. */
    over: t.boolean(),
    note: t.freeText(),
    takenBy: t.person(),
  }),
);

export const IncidentInvestigated = defineEvent(
  'IncidentInvestigated',
  'It was found out what caused an incident, what it did and how it was dealt with.',
  t.object({
    ...subject,
    kind: t.oneOf(words.KINDS),
    severity: t.nullable(t.oneOf(words.SEVERITIES)),
    trigger: t.optional(t.freeText()),
    rootCause: t.freeText(),
    cause: t.oneOf(words.CAUSES),
    harm: t.optional(t.freeText()),
    /** In whole Swedish kronor. */
    cost: t.optional(t.integer(0, 100_000_000_000)),
    detection: t.optional(t.freeText()),
    /** Other incidents with the same cause. */
    relatedIncidentIds: ids(),
    investigatedBy: t.person(),
  }),
);

export const LessonRecorded = defineEvent(
  'LessonRecorded',
  'Something was learnt from an incident, and what it leads to was said.',
  t.object({
    ...subject,
    lessonId: t.id(),
    title: t.freeText(200),
    text: t.optional(t.freeText()),
    proposes: t.oneOf(words.PROPOSES),
    recordedBy: t.person(),
  }),
);

export const IncidentClosed = defineEvent(
  'IncidentClosed',
  'An incident was closed, and it was said who has been told what was found.',
  t.object({
    ...subject,
    kind: t.oneOf(words.KINDS),
    severity: t.nullable(t.oneOf(words.SEVERITIES)),
    over: t.literal(true),
    toldReporter: t.boolean(),
    toldUnits: t.boolean(),
    note: t.optional(t.freeText()),
    closedBy: t.person(),
  }),
);

export const IncidentEntriesWithdrawn = defineEvent(
  'IncidentEntriesWithdrawn',
  'Earlier entries about an incident were made void; what stands now is frozen beside.',
  t.object({
    ...subject,
    withdrawnEventIds: t.array(t.id(), { minItems: 1, maxItems: 50 }),
    reason: t.freeText(),
    standing: standing(),
  }),
  { withdraws: true },
);

export type IncidentEvent =
  | EventOf<typeof IncidentReported>
  | EventOf<typeof IncidentTriaged>
  | EventOf<typeof IncidentRejected>
  | EventOf<typeof IncidentLinked>
  | EventOf<typeof SignificanceProposed>
  | EventOf<typeof SignificanceDecided>
  | EventOf<typeof NotificationRecorded>
  | EventOf<typeof IncidentActionRecorded>
  | EventOf<typeof IncidentInvestigated>
  | EventOf<typeof LessonRecorded>
  | EventOf<typeof IncidentClosed>
  | EventOf<typeof IncidentEntriesWithdrawn>;
