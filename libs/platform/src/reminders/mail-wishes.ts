// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import { inOrganisation } from '#libs/event-store';
import { reject } from '#libs/kernel';
import type { Member } from '../access/viewer.js';
import type { Language } from '../errors/phrase.js';

export interface MailWish {
  daily: boolean;
  weekly: boolean;
}

/** A wish with what has been sent: the day of the last reminder, and the Monday of the last digest. */
export interface StandingWish extends MailWish {
  organisationId: string;
  personId: string;
  language: Language;
  dailySent: string | null;
  weeklySent: string | null;
}

export type Letter = 'daily' | 'weekly';

/** Who wishes to be reminded by mail, and what has been sent. Nobody does until they say so. */
export class MailWishes {
  constructor(private readonly pool: Pool) {}

  async of({ organisationId, personId }: Member): Promise<MailWish> {
    return inOrganisation(this.pool, organisationId, async (sql) => {
      const { rows } = await sql.query<MailWish>(
        'SELECT daily, weekly FROM platform.mail_wish WHERE organisation_id = $1 AND person_id = $2',
        [organisationId, personId],
      );
      return rows[0] ?? { daily: false, weekly: false };
    });
  }

  /** Refuses `platform.no-address` for a person whose address is not known. */
  async set({ organisationId, personId, language }: Member, { daily, weekly }: MailWish): Promise<void> {
    await inOrganisation(this.pool, organisationId, async (sql) => {
      const { rowCount } = await sql.query(
        `INSERT INTO platform.mail_wish (organisation_id, person_id, daily, weekly, language)
         SELECT organisation_id, person_id, $3, $4, $5 FROM platform.person
         WHERE organisation_id = $1 AND person_id = $2 AND (email IS NOT NULL OR NOT ($3 OR $4))
         ON CONFLICT (organisation_id, person_id) DO UPDATE
           SET daily = excluded.daily, weekly = excluded.weekly, language = excluded.language`,
        [organisationId, personId, daily, weekly, language],
      );
      if (rowCount === 0 && (daily || weekly)) reject('platform.no-address');
    });
  }

  /** Every wish of the installation: for the sender, who then reads each organisation by itself. */
  async all(): Promise<StandingWish[]> {
    const { rows } = await this.pool.query<StandingWish>(
      `SELECT organisation_id AS "organisationId", person_id AS "personId", daily, weekly, language,
         daily_sent AS "dailySent", weekly_sent AS "weeklySent" FROM platform.mail_wishes()`,
    );
    return rows;
  }

  /** Takes the sending of a letter for a day upon oneself; false when somebody has, so that none is sent twice. */
  async claim(wish: StandingWish, letter: Letter, day: string): Promise<boolean> {
    return this.mark(wish, letter, day, `${letter} AND (${letter}_sent IS NULL OR ${letter}_sent < $3::date)`);
  }

  /** Gives a letter back that could not be sent, to be tried again. */
  async release(wish: StandingWish, letter: Letter): Promise<void> {
    const before = letter === 'daily' ? wish.dailySent : wish.weeklySent;
    await this.mark(wish, letter, before, 'true');
  }

  private async mark(wish: StandingWish, letter: Letter, day: string | null, where: string): Promise<boolean> {
    const { organisationId, personId } = wish;
    return inOrganisation(this.pool, organisationId, async (sql) => {
      const { rowCount } = await sql.query(
        `UPDATE platform.mail_wish SET ${letter}_sent = $3::date WHERE organisation_id = $1 AND person_id = $2 AND ${where}`,
        [organisationId, personId, day],
      );
      return rowCount === 1;
    });
  }
}
