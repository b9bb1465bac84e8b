// SPDX-License-Identifier: EUPL-1.2
import type { Type } from '@nestjs/common';
import type { Projection } from '#libs/event-store';
import type { RecordedEvent, RejectionTexts } from '#libs/kernel';
import type { ReactionCommand } from './commands/commands.js';
import type { ExportedRegister } from './reads/exported.js';
import type { Rows } from './reads/rows.js';
import type { ContextHistory } from './event-log/event-words.js';
import type { TaskSource } from './tasks.js';

/** Event → commands of ours; pure. Carried out at least once, each command once per event. */
export interface ReactionDefinition<Facts = void> {
  name: string;
  on: readonly string[];
  /**
   * What it must know besides the event, from read models that have the event by then: handed in, so that reacting stays
   * pure. Then a command is told by its stream: delivered again with other facts, what was recorded the first time stands.
   */
  look?(reads: Rows, event: RecordedEvent<string, never>): Promise<Facts>;
  react(event: RecordedEvent<string, never>, facts: Facts): ReactionCommand[];
}

/** What a bounded context hands to the apps that compose it. */
export interface ContextDefinition {
  name: string;
  module: Type;
  projections: readonly Projection[];
  reactions: readonly ReactionDefinition<unknown>[];
  texts: RejectionTexts;
  /** What can be taken out as a file. */
  registers?: readonly ExportedRegister[];
  /** What of its work is somebody’s task. */
  tasks?: readonly TaskSource[];
  /** Its events in words. */
  history: ContextHistory;
}
