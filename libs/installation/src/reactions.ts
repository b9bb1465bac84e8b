// SPDX-License-Identifier: EUPL-1.2
import { NotYet, type Reaction } from '#libs/event-store';
import type { RecordedEvent } from '#libs/kernel';
import {
  type Commands,
  type ContextDefinition,
  type Database,
  type Freshness,
  type ReactionDefinition,
  ReadSession,
} from '#libs/platform';

/** Gives a reaction what it has to know besides an event. */
export type LookUp = (look: Look, event: RecordedEvent) => Promise<unknown>;
type Look = NonNullable<ReactionDefinition<unknown>['look']>;

/** The contexts' reactions as the log runs them: each wanted command is sent once per event, however often it is delivered. */
export const reactionsOf = (
  contexts: readonly ContextDefinition[],
  commands: Pick<Commands, 'react'>,
  lookUp: LookUp,
): Reaction[] =>
  contexts
    .flatMap((context) => context.reactions)
    .map((reaction) => ({
      name: reaction.name,
      types: reaction.on,
      handle: async (event) => {
        const facts = reaction.look && (await lookUp((...args) => reaction.look!(...args), event));
        for (const [index, command] of reaction.react(event as never, facts).entries()) {
          const { streamId, data } = command;
          const told = reaction.look ? { key: streamId, content: null } : { key: String(index), content: data };
          await commands.react(reaction.name, event, command, told);
        }
      },
    }));

const PATIENCE_MS = 5_000;

/** Looks in the read models of the event's organisation, once they have the event. Until then the event waits. */
export const lookUpIn =
  ({ readPool }: Database, freshness: Freshness): LookUp =>
  async (look, event) => {
    if (!(await freshness.waitFor(event.position, PATIENCE_MS)))
      throw new NotYet('the read models do not have the event yet');
    const reads = new ReadSession(readPool, event.organisationId);
    try {
      return await look(reads, event as never);
    } finally {
      await reads.end();
    }
  };
