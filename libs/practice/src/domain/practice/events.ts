// SPDX-License-Identifier: EUPL-1.2
import { defineEvent, type EventOf, t } from '#libs/kernel';
import { ATTRIBUTES, WAYS_OF_WORKING } from './ways.js';

export const ENTRY_KINDS = ['attribute', 'centralPart'] as const;

const wayOfWorking = t.oneOf(WAYS_OF_WORKING);
const attribute = t.oneOf(ATTRIBUTES);
const modelMeasureId = t.text(20);
/** What somebody who asks for proof is shown. `validUntil` is the day on which it must have been confirmed again. */
const said = {
  document: t.optional(t.text(500)),
  note: t.optional(t.freeText()),
  validUntil: t.day(),
  by: t.person(),
};

/** Opens the history of a way of working; by itself it is evidence of nothing. */
export const WayOfWorkingTakenUp = defineEvent(
  'WayOfWorkingTakenUp',
  'The organisation began to record how it works in one of the seven fields.',
  t.object({ wayOfWorking, by: t.person() }),
);

export const WayOfWorkingEstablished = defineEvent(
  'WayOfWorkingEstablished',
  'A way of working is decided, has its roles, a common model or guidance, until a day.',
  t.object({ wayOfWorking, attribute, ...said }),
);

export const WayOfWorkingEnded = defineEvent(
  'WayOfWorkingEnded',
  'A way of working is no longer decided, or has lost its roles, common model or guidance.',
  t.object({ wayOfWorking, attribute, reason: t.freeText(), by: t.person() }),
);

export const CentralPartDeclared = defineEvent(
  'CentralPartDeclared',
  'A central part of the model belongs to the way of working, until a day.',
  t.object({ wayOfWorking, modelMeasureId, ...said }),
);

export const CentralPartEnded = defineEvent(
  'CentralPartEnded',
  'A central part no longer belongs to the way of working.',
  t.object({ wayOfWorking, modelMeasureId, reason: t.freeText(), by: t.person() }),
);

export const WayOfWorkingEntriesWithdrawn = defineEvent(
  'WayOfWorkingEntriesWithdrawn',
  'Entries about a way of working were made void; what stands now in their place is frozen beside.',
  t.object({
    wayOfWorking,
    withdrawnEventIds: t.array(t.id(), { minItems: 1, maxItems: 50 }),
    reason: t.freeText(),
    /** Attributes and central parts that the withdrawn entries were about. */
    concerned: t.array(t.text(20), { minItems: 1, maxItems: 50 }),
    standing: t.array(
      t.object({
        element: t.text(20),
        kind: t.oneOf(ENTRY_KINDS),
        ...said,
        establishedOn: t.day(),
        eventId: t.id(),
        endedOn: t.optional(t.day()),
        endReason: t.optional(t.freeText()),
      }),
      { maxItems: 50 },
    ),
  }),
  { withdraws: true },
);

export type PracticeEvent =
  | EventOf<typeof WayOfWorkingTakenUp>
  | EventOf<typeof WayOfWorkingEstablished>
  | EventOf<typeof WayOfWorkingEnded>
  | EventOf<typeof CentralPartDeclared>
  | EventOf<typeof CentralPartEnded>
  | EventOf<typeof WayOfWorkingEntriesWithdrawn>;
