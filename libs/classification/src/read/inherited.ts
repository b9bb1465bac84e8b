// SPDX-License-Identifier: EUPL-1.2
import { own, type Rows } from '#libs/platform';
import { ASPECTS, type Aspect, type Levels } from '../domain/events.js';

/** One asset's own class on a day, as it reaches another that carries it or that it depends on. */
export interface Source extends Record<Aspect, number | null> {
  rootId: string;
  assetId: string;
  name: string;
  referred: boolean;
}

export interface Inherited {
  aspect: Aspect;
  level: number;
  assetId: string;
  name: string;
}

/** What holds for an asset: the highest of its own class and of all it carries, and where that comes from. */
export interface Effective {
  levels: Levels | null;
  /** Per aspect that is higher because of something carried: from where. */
  inherited: Inherited[];
  /** It carries something that was referred to security protection. */
  carriesReferred: boolean;
}

/** Each asset and all that it carries, or that leans on it, at whatever distance. Circles end by themselves. */
const SOURCES = `WITH RECURSIVE reach AS (
    SELECT a."assetId" AS "rootId", a."assetId" FROM rm.asset a WHERE ${own('a')} AND a."assetId" = ANY($1::uuid[])
    UNION SELECT r."rootId", b."assetId" FROM reach r
      JOIN rm.asset x ON ${own('x')} AND x."assetId" = r."assetId"
      JOIN rm.asset b ON ${own('b')} AND b."retiredOn" IS NULL
        AND (b."assetId" = ANY(x.carries) OR x."assetId" = ANY(b."dependsOn")))
  SELECT r."rootId", r."assetId", a.name, c."referredOn" IS NOT NULL AS referred,
    c.confidentiality, c.integrity, c.availability, c.traceability
  FROM reach r JOIN rm.asset a ON ${own('a')} AND a."assetId" = r."assetId"
    JOIN rm.classification c ON ${own('c')} AND c."assetId" = r."assetId"
  WHERE c."referredOn" IS NOT NULL OR c."validUntil" > $2::date ORDER BY a.name, a."assetId"`;

/**
 * `reached`: every asset for which a class holds on a day, its own or one that reaches it. For a statement that looks at
 * all assets; it begins WITH RECURSIVE.
 */
export const reachedOn = (day: string): string => `passed AS (
    SELECT a."assetId" AS onto, x.id AS "from" FROM rm.asset a, unnest(a.carries) AS x(id) WHERE ${own('a')}
    UNION ALL SELECT x.id, a."assetId" FROM rm.asset a, unnest(a."dependsOn") AS x(id)
      WHERE ${own('a')} AND a."retiredOn" IS NULL),
  reached AS (SELECT c."assetId" FROM rm.classification c
      JOIN rm.asset a ON ${own('a')} AND a."assetId" = c."assetId" AND a."retiredOn" IS NULL
      WHERE ${own('c')} AND c."validUntil" > ${day}::date
    UNION SELECT passed.onto FROM reached JOIN passed ON passed."from" = reached."assetId")`;

/** What holds for each of these assets on a day. One statement. */
export async function effectiveOf(
  reads: Rows,
  assetIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Effective>> {
  const sources =
    assetIds.length === 0 ? [] : await reads.rows<Source>('classification.sources', SOURCES, [assetIds, day]);
  return new Map(assetIds.map((rootId) => [rootId, highest(sources.filter((source) => source.rootId === rootId))]));
}

/** The highest of an asset's own class and of what reaches it; pure. */
export function highest(sources: readonly Source[]): Effective {
  const rated = sources.filter(({ confidentiality }) => confidentiality !== null);
  const self = rated.find(({ rootId, assetId }) => rootId === assetId);
  const inherited = ASPECTS.flatMap((aspect) => {
    const [top] = [...rated].sort((one, other) => other[aspect]! - one[aspect]!);
    if (!top || top === self || top[aspect]! <= (self?.[aspect] ?? -1)) return [];
    return [{ aspect, level: top[aspect]!, assetId: top.assetId, name: top.name }];
  });
  const levelOf = (aspect: Aspect): number =>
    inherited.find((one) => one.aspect === aspect)?.level ?? self?.[aspect] ?? 0;
  const levels = Object.fromEntries(ASPECTS.map((aspect) => [aspect, levelOf(aspect)])) as Levels;
  const carriesReferred = sources.some(({ referred, rootId, assetId }) => referred && rootId !== assetId);
  return { levels: rated.length > 0 ? levels : null, inherited, carriesReferred };
}
