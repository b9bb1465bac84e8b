// SPDX-License-Identifier: EUPL-1.2
import type { Reaction } from '#libs/event-store';
import type { Commands, ContextDefinition } from '#libs/platform';

/** The contexts' reactions as the log runs them: each wanted command is sent once per event, however often it is delivered. */
export const reactionsOf = (contexts: readonly ContextDefinition[], commands: Commands): Reaction[] =>
  contexts
    .flatMap((context) => context.reactions)
    .map(({ name, on, react }) => ({
      name,
      types: on,
      handle: async (event) => {
        for (const [index, command] of react(event as never).entries()) {
          await commands.react(name, event, command, index);
        }
      },
    }));
