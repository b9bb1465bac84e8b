// SPDX-License-Identifier: EUPL-1.2
import { defineEvent, type EventOf, t } from '#libs/kernel';

export const SEVERITIES = ['observation', 'minor', 'major'] as const;
export const FINDING_STATUSES = ['open', 'answered', 'verified', 'closed'] as const;
export const OUTCOMES = ['remedied', 'accepted', 'mistaken'] as const;

const subject = {
  findingId: t.id(),
  title: t.text(200),
  followUpId: t.optional(t.id()),
  unitIds: t.array(t.id(), { minItems: 1, maxItems: 500 }),
  severity: t.oneOf(SEVERITIES),
  ownerId: t.person(),
};

export const FindingRecorded = defineEvent(
  'FindingRecorded',
  'Something was found that falls short, with who sees to it and by when.',
  t.object({
    ...subject,
    text: t.freeText(),
    dueOn: t.day(),
    /** The security measure that is proposed because of it, and what it is called. */
    measureId: t.optional(t.id()),
    measureTitle: t.optional(t.text(200)),
    recordedBy: t.person(),
  }),
);

export const FindingAnswered = defineEvent(
  'FindingAnswered',
  'It was said what has been done about a finding.',
  t.object({ ...subject, answer: t.freeText(), answeredBy: t.person() }),
);

export const FindingVerified = defineEvent(
  'FindingVerified',
  'It was checked whether what was done about a finding was enough.',
  t.object({ ...subject, enough: t.boolean(), note: t.optional(t.freeText()), verifiedBy: t.person() }),
);

export const FindingClosed = defineEvent(
  'FindingClosed',
  'A finding was closed: remedied, accepted, or a mistake.',
  t.object({ ...subject, outcome: t.oneOf(OUTCOMES), reason: t.optional(t.freeText()), closedBy: t.person() }),
);

export type FindingEvent =
  | EventOf<typeof FindingRecorded>
  | EventOf<typeof FindingAnswered>
  | EventOf<typeof FindingVerified>
  | EventOf<typeof FindingClosed>;
