// SPDX-License-Identifier: EUPL-1.2
import { type DataOf, defineEvent, type EventOf, t } from '#libs/kernel';

export const ASPECTS = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What may come to harm: what the guided questions ask about. */
export const CLASSIFIED_HARMS = [
  'lifeAndHealth',
  'personalIntegrity',
  'serviceDelivery',
  'economy',
  'legal',
  'trust',
  'society',
] as const;
export type ClassifiedHarm = (typeof CLASSIFIED_HARMS)[number];

const units = () => t.array(t.id(), { minItems: 1, maxItems: 500 });
const level = () => t.integer(0, 3);
const ofEach = <S>(make: () => S) => Object.fromEntries(ASPECTS.map((aspect) => [aspect, make()])) as Record<Aspect, S>;
const levels = () => t.object(ofEach(level));

/** What every judgement says: a level and a reason per aspect, and what was weighed in. */
const judged = {
  levels: levels(),
  reasons: t.object(ofEach(() => t.freeText())),
  harms: t.optional(
    t.array(t.object({ aspect: t.oneOf(ASPECTS), harm: t.oneOf(CLASSIFIED_HARMS), level: level() }), { maxItems: 28 }),
  ),
  /** Where a level is another than the answers give: what they gave, and why that does not hold. */
  overrides: t.optional(
    t.array(t.object({ aspect: t.oneOf(ASPECTS), suggested: level(), reason: t.freeText() }), { maxItems: 4 }),
  ),
  /** What was classified and what it is used for. */
  scope: t.optional(t.freeText()),
  /** Whether the need grows where much is gathered. */
  gathering: t.optional(t.freeText()),
  /** What laws, agreements and the rules on personal data demand. */
  law: t.optional(t.freeText()),
};
const subject = { assetId: t.id(), unitIds: units() };

/** The first event of the stream, so that everything said can be withdrawn. */
export const ClassificationBegun = defineEvent(
  'ClassificationBegun',
  'The classification of an asset was begun.',
  t.object(subject),
);

export const ClassificationProposed = defineEvent(
  'ClassificationProposed',
  'Somebody judged what harm follows when an asset is disclosed, wrong, out of reach or untraceable.',
  t.object({ ...subject, ...judged, proposedBy: t.person() }),
);

export const ClassificationApproved = defineEvent(
  'ClassificationApproved',
  'The owner of an asset approved its classification, which holds from then on.',
  t.object({
    ...subject,
    ...judged,
    /** The classification that it takes the place of. */
    previous: t.optional(levels()),
    proposedBy: t.person(),
    approvedBy: t.person(),
    validUntil: t.day(),
    reviewOn: t.day(),
  }),
);

export const ClassificationDeclined = defineEvent(
  'ClassificationDeclined',
  'The owner of an asset did not approve the classification that waited, and said why. What held holds.',
  t.object({
    ...subject,
    levels: levels(),
    reason: t.freeText(),
    proposedBy: t.person(),
    declinedBy: t.person(),
  }),
);

export const ClassificationReviewed = defineEvent(
  'ClassificationReviewed',
  'A classification in force was looked at again and found to hold.',
  t.object({
    ...subject,
    levels: levels(),
    note: t.optional(t.freeText()),
    reviewedBy: t.person(),
    validUntil: t.day(),
    reviewOn: t.day(),
  }),
);

export const ClassificationReferred = defineEvent(
  'ClassificationReferred',
  'An asset may touch the security of the nation and was referred to security protection. Nothing of it is recorded here.',
  t.object({ ...subject, referredBy: t.person() }),
);

const standing = t.object({
  proposed: t.optional(t.object({ levels: levels(), on: t.day(), by: t.person() })),
  approved: t.optional(
    t.object({ levels: levels(), on: t.day(), by: t.person(), validUntil: t.day(), reviewOn: t.day() }),
  ),
  declined: t.optional(t.object({ on: t.day(), by: t.person(), proposedBy: t.person() })),
  reviewedOn: t.optional(t.day()),
  referredOn: t.optional(t.day()),
});

export const ClassificationEntriesWithdrawn = defineEvent(
  'ClassificationEntriesWithdrawn',
  'Earlier entries about a classification were made void; what stands now is frozen beside.',
  t.object({
    ...subject,
    withdrawnEventIds: t.array(t.id(), { minItems: 1, maxItems: 50 }),
    reason: t.freeText(),
    standing,
  }),
  { withdraws: true },
);

export type Levels = Record<Aspect, number>;
export type Proposed = DataOf<typeof ClassificationProposed>;
export type Declined = DataOf<typeof ClassificationDeclined>;
export type Approved = DataOf<typeof ClassificationApproved>;
export type ClassificationEvent =
  | EventOf<typeof ClassificationBegun>
  | EventOf<typeof ClassificationProposed>
  | EventOf<typeof ClassificationApproved>
  | EventOf<typeof ClassificationDeclined>
  | EventOf<typeof ClassificationReviewed>
  | EventOf<typeof ClassificationReferred>
  | EventOf<typeof ClassificationEntriesWithdrawn>;
