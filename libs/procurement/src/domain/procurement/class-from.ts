// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { ASPECTS, type Levels } from './catalogue/entry.js';
import type { ProcurementLinked } from './events.js';

/** The class of one asset, as the classification has it. */
export interface AssetClass {
  levels: Levels | null;
  inherited: readonly { aspect: string; assetId: string }[];
}

export interface ClassFrom {
  class: Levels;
  classFrom: NonNullable<DataOf<typeof ProcurementLinked>['classFrom']>;
}

/** The class that follows from what is procured: the highest of each aspect, and whose it is. Undefined: none has one. */
export function classFrom(assets: ReadonlyMap<string, AssetClass>): ClassFrom | undefined {
  const classed = [...assets].flatMap(([assetId, { levels, inherited }]) =>
    levels ? [{ assetId, levels, inherited }] : [],
  );
  if (classed.length === 0) return undefined;
  const highest = ASPECTS.map((aspect) => {
    const [top] = [...classed].sort((a, b) => b.levels[aspect] - a.levels[aspect]);
    const { assetId, levels, inherited } = top!;
    const sourceId = inherited.find((one) => one.aspect === aspect)?.assetId ?? assetId;
    return { aspect, level: levels[aspect], assetId, sourceId };
  });
  const levels = Object.fromEntries(highest.map(({ aspect, level }) => [aspect, level])) as Levels;
  return { class: levels, classFrom: highest.filter(({ level }) => level > 0) };
}
