// SPDX-License-Identifier: EUPL-1.2
import type { Type } from '@nestjs/common';
import type { Projection } from '#libs/event-store';
import type { RecordedEvent, RejectionTexts } from '#libs/kernel';
import type { ReactionCommand } from './commands/commands.js';
import type { ExportedRegister } from './reads/exported.js';
import type { ContextHistory } from './event-log/event-words.js';
import type { TaskSource } from './tasks.js';

/** Event → commands of ours; pure. Carried out at least once, each command once per event. */
export interface ReactionDefinition {
  name: string;
  on: readonly string[];
  react(event: RecordedEvent<string, never>): ReactionCommand[];
}

/** What a bounded context hands to the apps that compose it. */
export interface ContextDefinition {
  name: string;
  module: Type;
  projections: readonly Projection[];
  reactions: readonly ReactionDefinition[];
  texts: RejectionTexts;
  /** What can be taken out as a file. */
  registers?: readonly ExportedRegister[];
  /** What of its work is somebody’s task. */
  tasks?: readonly TaskSource[];
  /** Its events in words. */
  history: ContextHistory;
}
