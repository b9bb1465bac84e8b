// SPDX-License-Identifier: EUPL-1.2
import { graphql } from '#libs/api-client';
import { changeOf, type Level, type LevelChange } from './level-moves.js';
import { ask } from './request.js';

const levelDocument = graphql(`
  query LevelNow($minPosition: String) {
    maturity(minPosition: $minPosition) {
      level
      points {
        rounded
      }
      areas {
        code
        level
      }
    }
  }
`);

/** The level now, or with an event at the least; undefined where it cannot be read: a change counts also then. */
const levelAt = (minPosition?: string): Promise<Level | undefined> =>
  ask(levelDocument, { minPosition }).then(
    ({ maturity }) => maturity,
    () => undefined,
  );

/** The level before what has not been answered: when it is sent again, it may have been carried out already. */
const begun = new Map<string, Level | undefined>();

/**
 * Carries out what is sent under a command id and says what it did to the level. `again`: it was sent before this page
 * was loaded, so that the level before it is not known.
 */
export async function withLevelChange<R>(
  { commandId, again = false }: { commandId: string; again?: boolean },
  carryOut: () => Promise<R>,
  positionOf: (result: R) => string | null | undefined,
): Promise<{ result: R; change?: LevelChange }> {
  if (!again && !begun.has(commandId)) begun.set(commandId, await levelAt());
  const result = await carryOut();
  const before = begun.get(commandId);
  begun.delete(commandId);
  const position = positionOf(result);
  return { result, change: changeOf(before, position ? await levelAt(position) : before) };
}
