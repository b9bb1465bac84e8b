// SPDX-License-Identifier: EUPL-1.2
import { fromDayNumber, stockholmDay } from '#libs/kernel';
import { type Member, own, type ReadSession } from '#libs/platform';

/** What a decision is about: where, and how large. */
export interface DecisionSize {
  unitIds: readonly string[];
  consequence: number;
  likelihoodLevel: number;
}

/** What the mandates say of one person and one decision; frozen into the event as its basis. */
export interface MandateBasis {
  withinMandate: boolean;
  /** The mandate it rests on: the nearest one to the first unit. */
  mandateId?: string;
  /** True when the role of leadership decides, since no mandate of the person suffices. */
  asLeadership: boolean;
  /** Nearest holder of a mandate that suffices for all the units; absent: the leadership. */
  upwardTo?: string;
  consequence: number;
  likelihoodLevel: number;
}

/** A mandate that is large enough and covers one of the units, and how many steps above that unit it was given. */
export interface Cover {
  mandateId: string;
  personId: string;
  unitId: string;
  distance: number;
}

const COVERS = `WITH RECURSIVE up AS (
  SELECT u AS "of", u AS "unitId", 0 AS distance FROM unnest($1::uuid[]) u
  UNION ALL
  SELECT up."of", b."parentId", up.distance + 1 FROM up JOIN rm.business_unit b ON b."unitId" = up."unitId"
  WHERE ${own('b')} AND b."parentId" IS NOT NULL AND up.distance < 100),
able AS (
  SELECT "mandateId", "personId", "unitId" FROM rm.mandate m
  WHERE ${own('m')} AND "maxConsequence" >= $2 AND "maxLikelihood" >= $3
    AND "grantedOn" <= $4::date AND ("revokedOn" IS NULL OR "revokedOn" > $4::date))
SELECT able."mandateId", able."personId", up."of" AS "unitId", up.distance FROM able JOIN up ON up."unitId" = able."unitId"
UNION ALL
SELECT able."mandateId", able."personId", u, 1000 FROM able CROSS JOIN unnest($1::uuid[]) u WHERE able."unitId" IS NULL`;

/**
 * May this member decide on something of this size in these units, on the day of this instant (now unless said)? One statement.
 * A mandate holds for its unit and all below it. Without one, the nearest holder above is named.
 */
export async function mandateFor(
  reads: ReadSession,
  me: Pick<Member, 'personId' | 'roles'>,
  size: DecisionSize,
  occurredAt = new Date().toISOString(),
): Promise<MandateBasis> {
  const { unitIds, consequence, likelihoodLevel } = size;
  const values = [unitIds, consequence, likelihoodLevel, fromDayNumber(stockholmDay(occurredAt))];
  return judge(await reads.rows<Cover>('organisation.mandates', COVERS, values), me, size);
}

/** The answer from the covering mandates; pure. */
export function judge(
  covers: readonly Cover[],
  me: Pick<Member, 'personId' | 'roles'>,
  { unitIds, consequence, likelihoodLevel }: DecisionSize,
): MandateBasis {
  const size = { consequence, likelihoodLevel };
  const mine = covers.filter((cover) => cover.personId === me.personId);
  if (unitIds.every((unitId) => mine.some((cover) => cover.unitId === unitId))) {
    const first = mine.filter((cover) => cover.unitId === unitIds[0]).sort(nearest)[0];
    return { ...size, withinMandate: true, mandateId: first?.mandateId, asLeadership: false };
  }
  if (me.roles.includes('leadership')) return { ...size, withinMandate: true, asLeadership: true };
  return { ...size, withinMandate: false, asLeadership: false, upwardTo: nearestHolder(covers, unitIds) };
}

const nearest = (a: Cover, b: Cover): number => a.distance - b.distance || (a.mandateId < b.mandateId ? -1 : 1);

/** Who covers every unit, and whose farthest mandate is nearest. */
function nearestHolder(covers: readonly Cover[], unitIds: readonly string[]): string | undefined {
  const holders = [...new Set(covers.map((cover) => cover.personId))];
  const reaches = holders.flatMap((personId) => {
    const steps = unitIds.map((unitId) =>
      covers.filter((cover) => cover.personId === personId && cover.unitId === unitId).sort(nearest),
    );
    const farthest = steps
      .flatMap(([step]) => step ?? [])
      .sort(nearest)
      .at(-1);
    return farthest && steps.every((step) => step.length > 0) ? [farthest] : [];
  });
  return reaches.sort(nearest)[0]?.personId;
}
