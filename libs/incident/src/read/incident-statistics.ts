// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
import { namesOf } from '#libs/organisation';
import { Allow, EVERYBODY, Me, type Language, type Member, OWN_ROWS, Reads, ReadSession, Uuid } from '#libs/platform';
import type { Words } from '#libs/platform';
import { WORDS } from './registers.js';
import { suppressed } from './suppress.js';

@ObjectType({ description: 'A count; null where it is too small to be shown.' })
export class IncidentCount {
  @Field(() => String, { description: 'What is counted.' })
  label: string;

  @Field(() => Uuid, { nullable: true, description: 'The business unit, where one is counted.' })
  unitId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many; null: fewer than five, or hidden to protect those that are.',
  })
  count: number | null;
}

@ObjectType({
  description: 'Incidents of a calendar year, with small numbers left out so that they cannot be reckoned back.',
})
export class IncidentStatistics {
  @Field(() => Int, { description: 'The year in which they were reported.' })
  year: number;

  @Field(() => Int, { nullable: true, description: 'How many in all; null where that would tell of a hidden one.' })
  total: number | null;

  @Field(() => [IncidentCount], { description: 'By business unit: each incident once, in the first unit it names.' })
  byUnit: IncidentCount[];

  @Field(() => [IncidentCount], { description: 'Incidents and nonconformities.' })
  byKind: IncidentCount[];

  @Field(() => [IncidentCount], { description: 'By severity, of those that have been sorted.' })
  bySeverity: IncidentCount[];

  @Field(() => [IncidentCount], { description: 'By kind of cause, of those that have been investigated.' })
  byCause: IncidentCount[];
}

/** Incidents that share everything that is counted by. */
export interface Group {
  unitId: string;
  kind: string;
  severity: string | null;
  cause: string | null;
  count: number;
}

const GROUPS = `SELECT ("unitIds")[1] AS "unitId", kind, severity, cause, count(*)::int AS count FROM rm.incident
  WHERE ${OWN_ROWS} AND status <> 'rejected' AND "reportedOn" >= make_date($1, 1, 1) AND "reportedOn" < make_date($1 + 1, 1, 1)
  GROUP BY 1, 2, 3, 4`;

@Resolver()
export class IncidentStatisticsQuery {
  @Query(() => IncidentStatistics, {
    description:
      'How many incidents of a year there are, by unit, kind, severity and cause. Whole years only: two periods that differ a little would tell of what lies between.',
  })
  @Allow(...EVERYBODY)
  async incidentStatistics(
    @Args('year', { type: () => Int, description: 'The calendar year.' }) year: number,
    @Me() { language }: Member,
    @Reads() reads: ReadSession,
  ): Promise<IncidentStatistics> {
    if (year < 1 || year > 9998) reject('incident.no-such-year', { year });
    const groups = await reads.rows<Group>('incident.statistics', GROUPS, [year]);
    const names = await namesOf(reads, { unitIds: groups.map(({ unitId }) => unitId), personIds: [] });
    return statisticsOf(year, groups, names.unit, language);
  }
}

/** The tables of a year; pure. Every table protects its own cells; all share one total, which is hidden exactly when it is small itself. */
export function statisticsOf(
  year: number,
  groups: readonly Group[],
  unitName: (id: string) => string,
  language: Language,
): IncidentStatistics {
  const by = (keyOf: (group: Group) => string | null) => {
    const counts = new Map<string, number>();
    for (const group of groups) {
      const key = keyOf(group);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + group.count);
    }
    return suppressed(counts);
  };
  const labelled = (cells: { key: string; count: number | null }[], words: Record<string, Words>): IncidentCount[] =>
    cells.map(({ key, count }) => ({ label: words[key]![language], unitId: null, count }));
  const units = by(({ unitId }) => unitId);
  const byUnit = units.cells
    .map(({ key, count }) => ({ label: unitName(key), unitId: key, count }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return {
    year,
    total: units.total,
    byUnit,
    byKind: labelled(by(({ kind }) => kind).cells, WORDS.kind),
    bySeverity: labelled(by(({ severity }) => severity).cells, WORDS.severity),
    byCause: labelled(by(({ cause }) => cause).cells, WORDS.cause),
  };
}
