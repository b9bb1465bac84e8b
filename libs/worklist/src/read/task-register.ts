// SPDX-License-Identifier: EUPL-1.2
import { ArgsType, Field } from '@nestjs/graphql';
import { timelineOf } from '#libs/assessment';
import { addMonths, reject, toDayNumber } from '#libs/kernel';
import { mandatesTable, unitTree } from '#libs/organisation';
import { askedDay, Day, type Member, type Moment, own, PageArgs, type ReadSession } from '#libs/platform';
import { type Register, underUnit, Uuid } from '#libs/platform';
import { LEVEL_KINDS, levelTasks } from './level-tasks.js';
import { taskKinds } from './sources.js';
import { stored, type StoredTask, worklistProjection } from './worklist-projection.js';

/** Who asks. */
export type Asker = Pick<Member, 'organisationId' | 'personId' | 'roles'>;

@ArgsType()
export class TaskFilterArgs extends PageArgs {
  @Field(() => [String], { nullable: true, description: 'Only those of these kinds, see `taskKinds`.' })
  kinds?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those asked of the caller: by name, by role, or by a mandate large enough (true).',
  })
  forMe?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose time to be brought up has come (true).' })
  waiting?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose day has passed (true).' })
  overdue?: boolean;

  @Field(() => Day, { nullable: true, description: 'Only those to be done on this day or later.' })
  dueFrom?: string;

  @Field(() => Day, { nullable: true, description: 'Only those to be done on this day or earlier.' })
  dueTo?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those asked of this person by name.' })
  personId?: string;

  @Field(() => Uuid, {
    nullable: true,
    description: 'Only those that concern this business unit, one below it, or the whole organisation.',
  })
  underUnitId?: string;
}

const COLUMNS = {
  taskId: 'text',
  kind: 'text',
  title: 'text',
  unitIds: 'uuid[]',
  personId: 'uuid',
  may: 'text[]',
  forRoles: 'text[]',
  consequence: 'integer',
  likelihoodLevel: 'integer',
  dueOn: 'date',
  dueAt: 'timestamptz',
  startsOn: 'date',
  size: 'integer',
  path: 'text',
} as const satisfies Record<keyof StoredTask, string>;

const RECORD = `(${Object.entries(COLUMNS)
  .map(([name, type]) => `"${name}" ${type}`)
  .join(', ')})`;

/** Units within the mandates of a person on a day, each with the size that may be decided there; a null unit: all. */
const reach = (person: string, day: string): string => `reach AS (
    SELECT m."unitId", m."maxConsequence" AS c, m."maxLikelihood" AS l FROM rm.mandate m WHERE ${own('m')} AND m."personId" = ${person}::uuid
      AND m."grantedOn" <= ${day}::date AND (m."revokedOn" IS NULL OR m."revokedOn" > ${day}::date)
    UNION SELECT u."unitId", reach.c, reach.l FROM reach JOIN rm.business_unit u ON u."parentId" = reach."unitId" AND ${own('u')})`;

const COVERED = `(t."consequence" IS NOT NULL AND NOT EXISTS (SELECT FROM unnest(t."unitIds") AS x(id) WHERE NOT EXISTS (
    SELECT FROM reach WHERE (reach."unitId" = x.id OR reach."unitId" IS NULL) AND reach.c >= t."consequence" AND reach.l >= t."likelihoodLevel")))`;

/** Mine first, then by day, then by size; as a text, so that a page can go on from it. */
const URGENCY = `((CASE WHEN "mine" THEN '0' ELSE '1' END || COALESCE(to_char("dueOn", 'YYYY-MM-DD'), '9999-99-99')
  || to_char(10000 - LEAST("size", 9999), 'FM00000')) COLLATE "C")`;

/** The register of tasks as one person sees it; `more` are those that no object's row gives. */
function register(me: Asker, day: string, more: readonly StoredTask[]): Register {
  return {
    rows: worklistProjection,
    alongside: [mandatesTable, unitTree],
    source: (parameter) => {
      const person = parameter(me.personId);
      const given = parameter(JSON.stringify(more));
      return `(WITH RECURSIVE ${reach(person, parameter(day))},
        t AS (SELECT w.organisation_id, d.* FROM rm.worklist w CROSS JOIN LATERAL jsonb_to_recordset(w.tasks) AS d${RECORD} WHERE ${own('w')}
          UNION ALL SELECT NULLIF(current_setting('app.organisation', true), '')::uuid, d.* FROM jsonb_to_recordset(${given}::jsonb) AS d${RECORD})
        SELECT t.*, COALESCE(t."personId" = ${person}::uuid, false) AS mine, ${COVERED} AS covered FROM t) tasks`;
    },
    key: 'taskId',
    sorts: ['urgency', 'dueOn', 'title', 'kind', 'size'],
    sortAs: { urgency: URGENCY, dueOn: `COALESCE("dueOn", '9999-12-31'::date)` },
    search: ['title'],
    filters: {
      kinds: (p) => `"kind" = ANY(${p}::text[])`,
      forMe: (p) => `("may" && ${p}::text[] AND ("mine" OR "covered" OR "forRoles" && ${p}::text[]))`,
      waitingOn: (p) => `("startsOn" IS NULL OR "startsOn" <= ${p}::date)`,
      overdueOn: (p) => `"dueOn" < ${p}::date`,
      dueFrom: (p) => `"dueOn" >= ${p}::date`,
      dueTo: (p) => `"dueOn" <= ${p}::date`,
      underUnitId: (p) => `(cardinality("unitIds") = 0 OR ${underUnit('unitIds')(p)})`,
    },
  };
}

const AHEAD_MONTHS = 12;

/** What the level ahead gives to do. Two statements for what is known now. */
async function fromTheLevel(reads: ReadSession, me: Asker, moment: Moment): Promise<StoredTask[]> {
  const from = toDayNumber(askedDay(moment));
  const { steps } = await timelineOf(reads, me, { ...moment, from, to: addMonths(from, AHEAD_MONTHS) });
  return levelTasks(steps).map((task) => stored(task, 'level', LEVEL_KINDS));
}

/** What is asked for, as a register and the filters on it. Refuses `worklist.unknown-kind`. */
export async function askedTasks(reads: ReadSession, me: Asker, args: Omit<TaskFilterArgs, 'first' | 'descending'>) {
  const { kinds, forMe, waiting, overdue, dueFrom, dueTo, personId, underUnitId } = args;
  const unknown = kinds?.find((kind) => !taskKinds.has(kind));
  if (unknown !== undefined) reject('worklist.unknown-kind', { kind: unknown.slice(0, 60) });
  const day = askedDay(args);
  const more = await fromTheLevel(reads, me, args);
  const filters = {
    ...{ kinds, dueFrom, dueTo, personId, underUnitId },
    forMe: forMe ? me.roles : undefined,
    waitingOn: waiting ? day : undefined,
    overdueOn: overdue ? day : undefined,
  };
  return { register: register(me, day, more), filters, day };
}
