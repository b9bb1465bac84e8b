// SPDX-License-Identifier: EUPL-1.2
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import type { EventStore } from '#libs/kernel';
import { MEMBER_LOOKUP, PermissionGuard } from './access/allow.js';
import type { MemberLookup } from './access/viewer.js';
import { Accounts } from './accounts/accounts.js';
import { Address } from './accounts/address.js';
import { EndAccount } from './accounts/end-account.js';
import { InviteAccount } from './accounts/invite-account.js';
import { MyAccount } from './accounts/me.js';
import { NewPassword } from './accounts/new-password.js';
import { Memberships } from './accounts/memberships.js';
import { PersonAccounts } from './accounts/person-accounts.js';
import { MySessions } from './accounts/my-sessions.js';
import { MyOrganisations } from './accounts/my-organisations.js';
import { Sessions } from './accounts/sessions.js';
import { Changes } from './changes/changes.js';
import { Commands } from './commands/commands.js';
import { EVENT_STORE } from './commands/stream-command.js';
import type { ContextDefinition } from './context.js';
import { DATABASE, type Database } from './database/database.js';
import { Phrasebook } from './errors/phrase.js';
import { EventLog } from './event-log/event-log.js';
import { EventBook } from './event-log/event-words.js';
import { Files } from './files/files.js';
import { Persons } from './persons/persons.js';
import { EventHistory } from './reads/events.js';
import { FRESHNESS, type Freshness } from './reads/freshness.js';
import { CalendarLinks } from './reminders/calendar-links.js';
import { MailWishes } from './reminders/mail-wishes.js';

export interface PlatformOptions {
  database: Database;
  store: EventStore;
  contexts: readonly ContextDefinition[];
  /** Words of every refusal. */
  phrasebook: Phrasebook;
  /** Looks up a person's roles in the organisation of a read transaction. */
  lookup: MemberLookup;
  freshness: Freshness;
  changes: Changes;
  address: Address;
}

/** The platform’s own operations. */
export const platformResolvers = [EventHistory, EventLog, MyAccount, MySessions, InviteAccount, PersonAccounts];

/** What every context is built on: the log, the command bus, accounts, the guard and the words of refusals. */
@Module({})
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const values = [...given(options), ...services(options.database)];
    return {
      module: PlatformModule,
      global: true,
      imports: [CqrsModule.forRoot(), ...options.contexts.map((context) => context.module)],
      providers: [
        ...values,
        Commands,
        MyOrganisations,
        EndAccount,
        NewPassword,
        ...platformResolvers,
        { provide: APP_GUARD, useClass: PermissionGuard },
      ],
      exports: [...values, Commands, MyOrganisations, EndAccount, NewPassword],
    };
  }
}

const given = (options: PlatformOptions): Provider[] => [
  { provide: EVENT_STORE, useValue: options.store },
  { provide: DATABASE, useValue: options.database },
  { provide: MEMBER_LOOKUP, useValue: options.lookup },
  { provide: FRESHNESS, useValue: options.freshness },
  { provide: Changes, useValue: options.changes },
  { provide: Address, useValue: options.address },
  { provide: Phrasebook, useValue: options.phrasebook },
  { provide: EventBook, useValue: new EventBook(options.contexts.map(({ history }) => history)) },
];

function services({ appPool }: Database): Provider[] {
  const sessions = new Sessions(appPool);
  return [
    { provide: Sessions, useValue: sessions },
    { provide: Accounts, useValue: new Accounts(appPool, sessions) },
    { provide: Memberships, useValue: new Memberships(appPool) },
    { provide: Persons, useValue: new Persons(appPool) },
    { provide: Files, useValue: new Files(appPool) },
    { provide: CalendarLinks, useValue: new CalendarLinks(appPool) },
    { provide: MailWishes, useValue: new MailWishes(appPool) },
  ];
}
