// SPDX-License-Identifier: EUPL-1.2
import { graphql, type LevelNowQuery } from '#libs/api-client';
import { ask } from '../../app/request.js';

const levelDocument = graphql(`
  query LevelNow($minPosition: String) {
    maturity(minPosition: $minPosition) {
      level
      areas {
        code
        level
      }
    }
  }
`);

type Level = LevelNowQuery['maturity'];

export interface LevelChange {
  from: number;
  to: number;
  /** Areas whose level moved. */
  areas: { code: string; from: number; to: number }[];
}

const levelAt = async (minPosition?: string): Promise<Level> => (await ask(levelDocument, { minPosition })).maturity;

const between = (before: Level, after: Level): LevelChange => ({
  from: before.level,
  to: after.level,
  areas: after.areas.flatMap(({ code, level }) => {
    const from = before.areas.find((area) => area.code === code)?.level;
    return from === undefined || from === level ? [] : [{ code, from, to: level }];
  }),
});

/** Carries out a command and says what it changed in the level; the command counts also where that cannot be said. */
export async function withLevelChange<R extends { position?: string | null }>(
  carryOut: () => Promise<R>,
): Promise<{ result: R; change?: LevelChange }> {
  const before = await levelAt().catch(() => undefined);
  const result = await carryOut();
  if (!before || !result.position) return { result };
  const after = await levelAt(result.position).catch(() => undefined);
  return { result, change: after && between(before, after) };
}

/** "SAK 1 → 2"; empty when no area moved. */
export const areaChanges = ({ areas }: LevelChange): string =>
  areas.map(({ code, from, to }) => `${code} ${from} → ${to}`).join(', ');
