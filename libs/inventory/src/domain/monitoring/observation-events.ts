// SPDX-License-Identifier: EUPL-1.2
import { defineEvent, type EventOf, t } from '#libs/kernel';
import { MONITORING_TOPICS } from './source.js';

export const URGENCIES = ['none', 'routine', 'soon', 'now'] as const;
export type Urgency = (typeof URGENCIES)[number];
export const OBSERVATION_STATUSES = ['recorded', 'assessed', 'handedOn', 'withdrawn'] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

export const ObservationRecorded = defineEvent(
  'ObservationRecorded',
  'Something in the world around was seen that may concern the organisation.',
  t.object({
    observationId: t.id(),
    sourceId: t.optional(t.id()),
    topic: t.oneOf(MONITORING_TOPICS),
    title: t.text(200),
    text: t.optional(t.freeText()),
    address: t.optional(t.text(500)),
    recordedBy: t.person(),
  }),
);

export const ObservationAssessed = defineEvent(
  'ObservationAssessed',
  'It was judged how much an observation concerns the organisation, and how urgent it is, by the common scales.',
  t.object({
    observationId: t.id(),
    /** 0 not at all, 1 slightly, 2 clearly, 3 gravely. */
    relevance: t.integer(0, 3),
    urgency: t.oneOf(URGENCIES),
    unitIds: t.optional(t.array(t.id(), { maxItems: 500 })),
    assetIds: t.optional(t.array(t.id(), { maxItems: 500 })),
    assessment: t.freeText(),
    assessedBy: t.person(),
  }),
);

export const ObservationHandedOn = defineEvent(
  'ObservationHandedOn',
  'An assessed observation was passed on to the one who is to act on it.',
  t.object({
    observationId: t.id(),
    unitIds: t.optional(t.array(t.id(), { maxItems: 500 })),
    toPersonId: t.person(),
    note: t.optional(t.freeText()),
    handedOnBy: t.person(),
  }),
);

export const ObservationWithdrawn = defineEvent(
  'ObservationWithdrawn',
  'An observation was recorded by mistake and is void.',
  t.object({ observationId: t.id(), withdrawnEventIds: t.array(t.id(), { minItems: 1 }), reason: t.freeText() }),
  { withdraws: true },
);

export type ObservationEvent =
  | EventOf<typeof ObservationRecorded>
  | EventOf<typeof ObservationAssessed>
  | EventOf<typeof ObservationHandedOn>
  | EventOf<typeof ObservationWithdrawn>;
