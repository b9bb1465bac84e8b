// SPDX-License-Identifier: EUPL-1.2
import { defineEvent, type EventOf, t } from '#libs/kernel';

/** True or false by a decision of the organisation; null: counts when it is a leaf. */
const counts = () => t.nullable(t.boolean());

export const BusinessUnitAdded = defineEvent(
  'BusinessUnitAdded',
  'A business unit (verksamhet) became part of the organisation’s tree.',
  t.object({
    unitId: t.id(),
    name: t.text(200),
    /** Null at the top. */
    parentId: t.nullable(t.id()),
    /** The organisation’s own word for what it is: department, school, ward. */
    kind: t.optional(t.text(100)),
    countsInCoverage: counts(),
  }),
);

export const BusinessUnitRenamed = defineEvent(
  'BusinessUnitRenamed',
  'A business unit got another name.',
  t.object({ unitId: t.id(), name: t.text(200) }),
);

export const BusinessUnitMoved = defineEvent(
  'BusinessUnitMoved',
  'A business unit, with all below it, was put under another one.',
  t.object({ unitId: t.id(), parentId: t.nullable(t.id()) }),
);

export const BusinessUnitClosed = defineEvent(
  'BusinessUnitClosed',
  'A business unit ceased to exist.',
  t.object({ unitId: t.id() }),
);

export const BusinessUnitSucceeded = defineEvent(
  'BusinessUnitSucceeded',
  'A business unit’s work went on in another one, which takes over its evidence.',
  t.object({ from: t.id(), to: t.id() }),
);

export const BusinessUnitCoverageSet = defineEvent(
  'BusinessUnitCoverageSet',
  'It was settled whether a business unit counts when shares of units are measured.',
  t.object({ unitId: t.id(), countsInCoverage: counts() }),
);

export type UnitTreeEvent =
  | EventOf<typeof BusinessUnitAdded>
  | EventOf<typeof BusinessUnitRenamed>
  | EventOf<typeof BusinessUnitMoved>
  | EventOf<typeof BusinessUnitClosed>
  | EventOf<typeof BusinessUnitSucceeded>
  | EventOf<typeof BusinessUnitCoverageSet>;
