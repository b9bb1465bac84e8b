// SPDX-License-Identifier: EUPL-1.2
import { OWN_ROWS, type ReadSession } from '#libs/platform';

/** Names of units and persons by their ids; the id's beginning where there is no name. */
export interface Names {
  unit(id: string): string;
  person(id: string): string;
}

const NAMES = `SELECT "unitId" AS id, name FROM rm.business_unit WHERE ${OWN_ROWS} AND "unitId" = ANY($1::uuid[])
  UNION ALL SELECT person_id, name FROM platform.person WHERE ${OWN_ROWS} AND person_id = ANY($2::uuid[])`;

/** Looks up names, all in one statement. */
export async function namesOf(
  reads: ReadSession,
  { unitIds, personIds }: { unitIds: readonly string[]; personIds: readonly string[] },
): Promise<Names> {
  const wanted = [[...new Set(unitIds)], [...new Set(personIds)]];
  const none = wanted.every((ids) => ids.length === 0);
  const rows = none ? [] : await reads.rows<{ id: string; name: string }>('organisation.names', NAMES, wanted);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id.slice(0, 8);
  return { unit: nameOf, person: nameOf };
}
