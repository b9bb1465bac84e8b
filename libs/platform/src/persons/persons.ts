// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import { reject } from '#libs/kernel';
import { inOrganisation } from '#libs/event-store';

export interface PersonName {
  personId: string;
  name: string;
  email?: string | null;
}

const MAIL = /^[^\s@]+@[^\s@]+$/;

/** A name and an address as they are kept. Refuses `platform.name-not-fit` and `platform.email-not-fit`. */
export function checkPersonName(person: Omit<PersonName, 'personId'>): { name: string; email: string | null } {
  const name = person.name.trim();
  const email = person.email?.trim() || null;
  if (!name || name.length > 200) reject('platform.name-not-fit');
  if (email && (email.length > 320 || !MAIL.test(email)))
    reject('platform.email-not-fit', { email: email.slice(0, 80) });
  return { name, email };
}

/** Names and addresses of an organisation's persons: the one place that holds them, and where they are erased. */
export class Persons {
  constructor(private readonly pool: Pool) {}

  /** Writes names, over what was there. Refuses `platform.name-not-fit` and `platform.email-not-fit`. */
  save(organisationId: string, ...persons: PersonName[]): Promise<void> {
    return this.write(organisationId, persons, 'DO UPDATE SET name = excluded.name, email = excluded.email');
  }

  /** Writes the names of persons who have none; leaves others as they are. Refuses as `save` does. */
  add(organisationId: string, ...persons: PersonName[]): Promise<void> {
    return this.write(organisationId, persons, 'DO NOTHING');
  }

  /** Erases a person's name and address. Events keep the bare id. True when there was something to erase. */
  async erase(organisationId: string, personId: string): Promise<boolean> {
    return inOrganisation(this.pool, organisationId, async (sql) => {
      const gone = await sql.query('DELETE FROM platform.person WHERE organisation_id = $1 AND person_id = $2', [
        organisationId,
        personId,
      ]);
      return gone.rowCount === 1;
    });
  }

  private async write(organisationId: string, persons: PersonName[], known: string): Promise<void> {
    const rows = persons.map(({ personId, ...person }) => ({ personId, ...checkPersonName(person) }));
    await inOrganisation(this.pool, organisationId, async (sql) => {
      await sql.query({
        text: `INSERT INTO platform.person (organisation_id, person_id, name, email)
          SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::text[])
          ON CONFLICT (organisation_id, person_id) ${known}`,
        values: [organisationId, rows.map((p) => p.personId), rows.map((p) => p.name), rows.map((p) => p.email)],
      });
    });
  }
}
