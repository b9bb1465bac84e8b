// SPDX-License-Identifier: EUPL-1.2
import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import {
  Accounts,
  Address,
  type AllowedDocuments,
  CalendarLinks,
  Commands,
  DATABASE,
  type Database,
  EventBook,
  Files,
  FRESHNESS,
  type Freshness,
  type Log,
  MEMBER_LOOKUP,
  type MemberLookup,
  Memberships,
  MyOrganisations,
  Phrasebook,
  Sessions,
} from '#libs/platform';
import { Upkeep } from './upkeep/upkeep.js';

/** How the edge is run; from the environment and the data directory. */
export interface EdgeSettings {
  log: Log;
  /** Bound to loopback: one's own documents and introspection are allowed, and only this machine's names are answered. */
  local: boolean;
  /** Users reach it by https, directly or through a proxy. */
  secure: boolean;
  /** The secret of the key file, where there is a data directory. */
  key?: string;
  documents: AllowedDocuments;
}

/** Everything that the edge needs to answer a request. */
export interface Edge extends EdgeSettings {
  database: Database;
  freshness: Freshness;
  lookup: MemberLookup;
  sessions: Sessions;
  accounts: Accounts;
  commands: Commands;
  memberships: Memberships;
  organisations: MyOrganisations;
  files: Files;
  calendarLinks: CalendarLinks;
  phrasebook: Phrasebook;
  eventBook: EventBook;
  upkeep: Upkeep;
  address: Address;
  /** There once the application has been initialised. */
  schema: () => GraphQLSchema;
}

export const edgeOf = (app: INestApplicationContext, settings: EdgeSettings): Edge => ({
  ...settings,
  database: app.get<Database>(DATABASE),
  freshness: app.get<Freshness>(FRESHNESS),
  lookup: app.get<MemberLookup>(MEMBER_LOOKUP),
  sessions: app.get(Sessions),
  accounts: app.get(Accounts),
  commands: app.get(Commands),
  memberships: app.get(Memberships),
  organisations: app.get(MyOrganisations),
  files: app.get(Files),
  calendarLinks: app.get(CalendarLinks),
  phrasebook: app.get(Phrasebook),
  eventBook: app.get(EventBook),
  upkeep: app.get(Upkeep),
  address: app.get(Address),
  schema: () => app.get(GraphQLSchemaHost, { strict: false }).schema,
});
