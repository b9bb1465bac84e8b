// SPDX-License-Identifier: EUPL-1.2

/** As much of a level as says what moved. */
export interface Level {
  level: number;
  points: { rounded: number };
  areas: readonly { code: string; level: number }[];
}

export interface LevelChange {
  /** Unknown where the change was made before anybody looked. */
  from: number | undefined;
  to: number;
  points?: { from: number; to: number };
  /** Areas whose level moved. */
  areas: { code: string; from: number; to: number }[];
}

/** What moved from one to the other; undefined where the later one is not known. */
export function changeOf(before: Level | undefined, after: Level | undefined): LevelChange | undefined {
  if (!after) return undefined;
  if (!before) return { from: undefined, to: after.level, areas: [] };
  return {
    from: before.level,
    to: after.level,
    points: { from: before.points.rounded, to: after.points.rounded },
    areas: after.areas.flatMap(({ code, level }) => {
      const from = before.areas.find((area) => area.code === code)?.level;
      return from === undefined || from === level ? [] : [{ code, from, to: level }];
    }),
  };
}

/** What several changes after one another did together. */
export function overall(changes: readonly (LevelChange | undefined)[]): LevelChange | undefined {
  const known = changes.filter((change) => change !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return undefined;
  const codes = [...new Set(known.flatMap(({ areas }) => areas.map(({ code }) => code)))];
  const moves = codes.map((code) => known.flatMap(({ areas }) => areas.filter((area) => area.code === code)));
  return {
    from: first.from,
    to: last.to,
    points: first.points && last.points && { from: first.points.from, to: last.points.to },
    areas: moves.flatMap((of) => {
      const area = { code: of[0]!.code, from: of[0]!.from, to: of.at(-1)!.to };
      return area.from === area.to ? [] : [area];
    }),
  };
}
