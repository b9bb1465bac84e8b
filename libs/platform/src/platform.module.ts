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
import { Files } from './files/files.js';
import { Persons } from './persons/persons.js';
import { EventHistory } from './reads/events.js';
import { FRESHNESS, type Freshness } from './reads/freshness.js';

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
export const platformResolvers = [EventHistory, MyAccount, MySessions, InviteAccount, PersonAccounts];

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
        ...platformResolvers,
        { provide: APP_GUARD, useClass: PermissionGuard },
      ],
      exports: [...values, Commands, MyOrganisations, EndAccount],
    };
  }
}

const given = ({ database, store, phrasebook, lookup, freshness, changes, address }: PlatformOptions): Provider[] => [
  { provide: EVENT_STORE, useValue: store },
  { provide: DATABASE, useValue: database },
  { provide: MEMBER_LOOKUP, useValue: lookup },
  { provide: FRESHNESS, useValue: freshness },
  { provide: Changes, useValue: changes },
  { provide: Address, useValue: address },
  { provide: Phrasebook, useValue: phrasebook },
];

function services({ appPool }: Database): Provider[] {
  const sessions = new Sessions(appPool);
  return [
    { provide: Sessions, useValue: sessions },
    { provide: Accounts, useValue: new Accounts(appPool, sessions) },
    { provide: Memberships, useValue: new Memberships(appPool) },
    { provide: Persons, useValue: new Persons(appPool) },
    { provide: Files, useValue: new Files(appPool) },
  ];
}
