// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import { inOrganisation } from '#libs/event-store';
import type { Member } from '../access/viewer.js';
import { countAttempts } from '../accounts/count-attempts.js';
import { newSecret, secretHash } from '../accounts/passwords.js';
import type { Language } from '../errors/phrase.js';

export interface CalendarLink {
  createdAt: string;
  /** From then on it opens nothing. */
  expiresAt: string;
}

/** Whose calendar a link opens. */
export interface CalendarOwner {
  organisationId: string;
  personId: string;
  language: Language;
}

const MONTHS = 12;
/** In a quarter of an hour. A calendar program asks a few times an hour; one address may stand for a whole municipality. */
const MOST = { link: 30, address: 600 };

/** Secret links by which a calendar program reads what a person has to do: one per person, kept as a hash. */
export class CalendarLinks {
  constructor(private readonly pool: Pool) {}

  /** A new link; the one before opens nothing from now on. */
  async make(me: Member): Promise<CalendarLink & { secret: string }> {
    const secret = newSecret();
    const made = await inOrganisation(this.pool, me.organisationId, async (sql) => {
      const { rows } = await sql.query<{ created: Date; expires: Date }>(
        `INSERT INTO platform.calendar_link (organisation_id, person_id, account_id, token_hash, language, expires_at)
         VALUES ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(months => $6))
         ON CONFLICT (organisation_id, person_id) DO UPDATE SET account_id = excluded.account_id, token_hash = excluded.token_hash,
           language = excluded.language, created_at = clock_timestamp(), expires_at = excluded.expires_at
         RETURNING created_at AS created, expires_at AS expires`,
        [me.organisationId, me.personId, me.accountId, secretHash(secret), me.language, MONTHS],
      );
      return rows[0]!;
    });
    return { secret, ...linkOf(made) };
  }

  /** The link there is; null when there is none, or none any more. */
  async of({ organisationId, personId }: Member): Promise<CalendarLink | null> {
    return inOrganisation(this.pool, organisationId, async (sql) => {
      const { rows } = await sql.query<{ created: Date; expires: Date }>(
        `SELECT created_at AS created, expires_at AS expires FROM platform.calendar_link
         WHERE organisation_id = $1 AND person_id = $2 AND expires_at > clock_timestamp()`,
        [organisationId, personId],
      );
      return rows[0] ? linkOf(rows[0]) : null;
    });
  }

  /** True when there was one. */
  async revoke({ organisationId, personId }: Member): Promise<boolean> {
    return inOrganisation(this.pool, organisationId, async (sql) => {
      const { rowCount } = await sql.query(
        'DELETE FROM platform.calendar_link WHERE organisation_id = $1 AND person_id = $2',
        [organisationId, personId],
      );
      return rowCount === 1;
    });
  }

  /**
   * Whose calendar it is; undefined for a secret that opens nothing, whatever the reason. Counted before it is looked at:
   * refuses `platform.too-many-attempts`.
   */
  async open(secret: string, address: string): Promise<CalendarOwner | undefined> {
    await countAttempts(this.pool, {
      [`calendar ${secret}`]: MOST.link,
      [`calendars at ${address}`]: MOST.address,
    });
    const { rows } = await this.pool.query<CalendarOwner>(
      `SELECT organisation_id AS "organisationId", person_id AS "personId", language FROM platform.calendar_of($1)`,
      [secretHash(secret)],
    );
    return rows[0];
  }
}

const linkOf = ({ created, expires }: { created: Date; expires: Date }): CalendarLink => ({
  createdAt: created.toISOString(),
  expiresAt: expires.toISOString(),
});
