// SPDX-License-Identifier: EUPL-1.2
import { own, type ReadSession } from '#libs/platform';

const NAMED = `SELECT p.person_id AS "personId", lower(p.name) AS name FROM platform.person p
  JOIN rm.person r ON ${own('r')} AND r."personId" = p.person_id WHERE ${own('p')} AND NOT r.erased`;

/** Persons by name in lower case; a name that several have is left out. One statement. */
export async function personsNamed(reads: ReadSession): Promise<ReadonlyMap<string, string>> {
  const rows = await reads.rows<{ personId: string; name: string }>('organisation.named', NAMED);
  const times = new Map<string, number>();
  for (const { name } of rows) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(rows.filter(({ name }) => times.get(name) === 1).map(({ name, personId }) => [name, personId]));
}
