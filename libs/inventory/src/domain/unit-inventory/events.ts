// SPDX-License-Identifier: EUPL-1.2
import { defineEvent, type EventOf, t } from '#libs/kernel';

export const INVENTORY_KINDS = ['information', 'systems', 'networks', 'paper'] as const;
export type InventoryKind = (typeof INVENTORY_KINDS)[number];

const units = () => t.array(t.id(), { minItems: 1, maxItems: 500 });
const day = () => t.optional(t.day());
const days = () => t.object(Object.fromEntries(INVENTORY_KINDS.map((kind) => [kind, day()])) as Days);
type Days = Record<InventoryKind, ReturnType<typeof day>>;

/** The first event of the stream, so that each completion can be withdrawn. */
export const InventoryBegun = defineEvent(
  'InventoryBegun',
  'The inventory of a business unit was begun.',
  t.object({ unitIds: units() }),
);

export const InventoryCompleted = defineEvent(
  'InventoryCompleted',
  'A business unit has entered all that it has of one kind in the register of assets.',
  t.object({
    unitIds: units(),
    kind: t.oneOf(INVENTORY_KINDS),
    /** How many of the kind stood in the register for the unit and those below it. */
    assetCount: t.integer(0, 1_000_000),
    completedBy: t.person(),
  }),
);

export const InventoryReopened = defineEvent(
  'InventoryReopened',
  'A completed inventory no longer holds and is to be done again.',
  t.object({ unitIds: units(), kind: t.oneOf(INVENTORY_KINDS), reason: t.freeText(), reopenedBy: t.person() }),
);

export const InventoryEntriesWithdrawn = defineEvent(
  'InventoryEntriesWithdrawn',
  'Earlier entries about the inventory of a business unit were made void; what stands now is frozen beside.',
  t.object({
    unitIds: units(),
    withdrawnEventIds: t.array(t.id(), { minItems: 1, maxItems: 50 }),
    reason: t.freeText(),
    /** The day of the completion that stands, per kind. */
    standing: days(),
  }),
  { withdraws: true },
);

export type UnitInventoryEvent =
  | EventOf<typeof InventoryBegun>
  | EventOf<typeof InventoryCompleted>
  | EventOf<typeof InventoryReopened>
  | EventOf<typeof InventoryEntriesWithdrawn>;
