// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber, reject, stockholmDay } from '#libs/kernel';
import { OWN_ROWS, type ReadSession } from '#libs/platform';

/** What a command names of the organisation; absent ids are left out. */
export interface References {
  unitIds?: readonly string[] | null;
  personIds?: readonly (string | null | undefined)[];
}

interface Found {
  unitIds: string[];
  closed: { name: string; closedOn: string }[];
  personIds: string[];
}

const FOUND = `SELECT
  COALESCE((SELECT json_agg("unitId") FROM rm.business_unit WHERE ${OWN_ROWS} AND "unitId" = ANY($1::uuid[])), '[]') AS "unitIds",
  COALESCE((SELECT json_agg(json_build_object('name', name, 'closedOn', "closedOn")) FROM rm.business_unit
    WHERE ${OWN_ROWS} AND "unitId" = ANY($1::uuid[]) AND "closedOn" IS NOT NULL), '[]') AS closed,
  COALESCE((SELECT json_agg("personId") FROM rm.person
    WHERE ${OWN_ROWS} AND "personId" = ANY($2::uuid[]) AND NOT erased), '[]') AS "personIds"`;

/**
 * Looks up units and persons that a command names, in one statement, before it is decided. Refuses
 * `organisation.unit-unknown`, `organisation.unit-closed` (closed by the day that the command is about) and
 * `organisation.person-unknown`.
 */
export async function checkReferences(
  reads: ReadSession,
  { unitIds, personIds = [] }: References,
  occurredAt = new Date().toISOString(),
): Promise<void> {
  const units = unitIds ?? [];
  const persons = personIds.filter((personId) => personId != null);
  if (units.length + persons.length === 0) return;
  const found = await reads.one<Found>('organisation.references', FOUND, [units, persons]);
  judgeReferences(found!, { units, persons }, fromDayNumber(stockholmDay(occurredAt)));
}

/** The answer from what was found; pure. */
export function judgeReferences(
  found: Found,
  { units, persons }: { units: readonly string[]; persons: readonly string[] },
  day: string,
): void {
  const unit = units.find((unitId) => !found.unitIds.includes(unitId));
  if (unit !== undefined) reject('organisation.unit-unknown', { unitId: unit });
  const closed = found.closed.find(({ closedOn }) => closedOn <= day);
  if (closed) reject('organisation.unit-closed', { name: closed.name });
  const person = persons.find((personId) => !found.personIds.includes(personId));
  if (person !== undefined) reject('organisation.person-unknown', { personId: person });
}
