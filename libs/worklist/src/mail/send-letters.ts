// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { fromDayNumber, stockholmDay, ZONE } from '#libs/kernel';
import {
  type Letter,
  type MailWishes,
  type MemberLookup,
  OWN_ROWS,
  type ReadSession,
  type StandingWish,
} from '#libs/platform';
import { countTasks } from '../read/tasks.js';
import { letterOf, type Mail } from './letter.js';

/** What the sending needs of its surroundings. */
export interface Postman {
  wishes: Pick<MailWishes, 'all' | 'claim' | 'release'>;
  lookup: MemberLookup;
  /** A read transaction in an organisation; ended by whoever opens it. */
  openReads: (organisationId: string) => ReadSession;
  url: () => string;
  send: (mail: Mail & { to: string }) => Promise<void>;
  /** Told of what could not be sent, without names and addresses. */
  failed: (letter: Letter, error: unknown) => void;
}

const FIRST_HOUR = 7;
const FRIDAY = 5;

/** Which letters a wish is due for at a time, and for which day each counts: a day's reminder once, a week's digest once. */
export function lettersDue(wish: StandingWish, now: string): { letter: Letter; day: string }[] {
  const then = Temporal.Instant.from(now).toZonedDateTimeISO(ZONE);
  const day = then.toPlainDate().toString();
  if (then.hour < FIRST_HOUR || then.dayOfWeek > FRIDAY) return [];
  const monday = then
    .toPlainDate()
    .subtract({ days: then.dayOfWeek - 1 })
    .toString();
  const digest = wish.weekly && (wish.weeklySent ?? '') < monday;
  const reminder = wish.daily && (wish.dailySent ?? '') < day;
  return [
    ...(digest ? [{ letter: 'weekly' as const, day: monday }] : []),
    ...(reminder ? [{ letter: 'daily' as const, day }] : []),
  ];
}

/** Sends what is due. Each letter is claimed before it goes, so that several senders, or one that starts again, send none twice. */
export async function sendLetters(postman: Postman, now: string): Promise<number> {
  let sent = 0;
  for (const wish of await postman.wishes.all()) {
    for (const { letter, day } of lettersDue(wish, now)) {
      if (!(await postman.wishes.claim(wish, letter, day))) continue;
      try {
        if (await sendOne(postman, wish, letter, now)) sent += 1;
      } catch (error) {
        await postman.wishes.release(wish, letter);
        postman.failed(letter, error);
      }
    }
  }
  return sent;
}

const ADDRESS = `SELECT email FROM platform.person WHERE ${OWN_ROWS} AND person_id = $1`;

/** False when there is nobody to send to any more, or nothing to say. */
async function sendOne(postman: Postman, wish: StandingWish, letter: Letter, now: string): Promise<boolean> {
  const { personId, organisationId, language } = wish;
  const reads = postman.openReads(organisationId);
  try {
    const person = await reads.one<{ email: string | null }>('worklist.address', ADDRESS, [personId]);
    const member = await postman.lookup(reads, personId);
    if (!person?.email || !member) return false;
    const who = { organisationId, personId, roles: member.roles };
    const today = fromDayNumber(stockholmDay(now));
    const weekEnds = fromDayNumber(stockholmDay(now) + 6);
    const waiting = await countTasks(reads, who, { forMe: true, waiting: true }, 'month');
    const week = await countTasks(reads, who, { forMe: true, dueFrom: today, dueTo: weekEnds }, 'month');
    const mail = letterOf({ letter, language, url: postman.url(), waiting, week });
    if (!mail) return false;
    await postman.send({ ...mail, to: person.email });
    return true;
  } finally {
    await reads.end();
  }
}
