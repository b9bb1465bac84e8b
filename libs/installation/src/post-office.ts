// SPDX-License-Identifier: EUPL-1.2
import type { INestApplicationContext } from '@nestjs/common';
import { type Log, MailWishes, type PlatformOptions, ReadSession } from '#libs/platform';
import { type MailSettings, PostOffice } from '#libs/worklist';

/** Reminders and digests over an installation. What fails is logged by its kind, without whom it was for. */
export function postOffice(
  mail: MailSettings,
  { database, lookup, address }: PlatformOptions,
  app: INestApplicationContext,
  log: Log,
): PostOffice {
  return new PostOffice(mail, {
    wishes: app.get(MailWishes),
    lookup,
    openReads: (organisationId) => new ReadSession(database.readPool, organisationId),
    url: () => address.url,
    failed: (letter, error) => log.error({ letter, reason: (error as { code?: string }).code }, 'mail not sent'),
  });
}
