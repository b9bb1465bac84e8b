// SPDX-License-Identifier: EUPL-1.2
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import type { EventStore } from '#libs/kernel';
import { PermissionGuard } from './access/allow.js';
import { Commands } from './commands/commands.js';
import { EVENT_STORE } from './commands/stream-command.js';
import type { ContextDefinition } from './context.js';
import { DATABASE, type Database } from './database/database.js';
import { Phrasebook } from './errors/phrase.js';
import { EventHistory } from './reads/events.js';

export interface PlatformOptions {
  database: Database;
  store: EventStore;
  contexts: readonly ContextDefinition[];
}

/** What every context is built on: the log, the command bus, the guard and the words of refusals. */
@Module({})
export class PlatformModule {
  static forRoot({ database, store, contexts }: PlatformOptions): DynamicModule {
    const phrasebook = new Phrasebook(contexts.map((context) => context.texts));
    const values = [
      { provide: EVENT_STORE, useValue: store },
      { provide: DATABASE, useValue: database },
      { provide: Phrasebook, useValue: phrasebook },
    ];
    return {
      module: PlatformModule,
      global: true,
      imports: [CqrsModule.forRoot(), ...contexts.map((context) => context.module)],
      providers: [...values, Commands, EventHistory, { provide: APP_GUARD, useClass: PermissionGuard }],
      exports: [EVENT_STORE, DATABASE, Phrasebook, Commands],
    };
  }
}
