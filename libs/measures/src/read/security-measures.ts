// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { unitTree } from '#libs/organisation';
import {
  Allow,
  askedDay,
  type Connection,
  connectionOf,
  EVERYBODY,
  MomentArgs,
  OWN_ROWS,
  page,
  PageArgs,
} from '#libs/platform';
import { Reads, ReadSession, type Register, underUnit, Uuid } from '#libs/platform';
import { measureProjection } from './measure-projection.js';
import { MeasureStatusEnum, SecurityMeasure } from './measure-row.js';

const LATE = `"dueOn" IS NOT NULL AND "status" IN ('decided', 'resourced', 'introducedInPart')`;

/** What remains to be done comes by its day, then what has no day, then the rest. */
const NEXT = `CASE WHEN "status" IN ('proposed', 'decided', 'resourced', 'introducedInPart')
  THEN COALESCE("dueOn", '9999-12-30'::date) ELSE '9999-12-31'::date END`;

const register: Register = {
  alongside: [unitTree],
  rows: measureProjection,
  key: 'measureId',
  sorts: ['title', 'proposedOn', 'status', 'dueOn'],
  sortAs: { dueOn: NEXT },
  search: ['title'],
  filters: {
    unitId: (p) => `${p} = ANY("unitIds")`,
    underUnitId: underUnit('unitIds'),
    overdueOn: (p) => `(${LATE} AND "dueOn" < ${p}::date)`,
    notOverdueOn: (p) => `NOT (${LATE} AND "dueOn" < ${p}::date)`,
    evaluated: (p) => `("evaluatedOn" IS NOT NULL) = ${p}`,
  },
};

@ArgsType()
class SecurityMeasuresArgs extends PageArgs {
  @Field(() => String, {
    defaultValue: 'title',
    description: 'title, proposedOn, status or dueOn (what remains to be done first).',
  })
  sort: string;

  @Field(() => MeasureStatusEnum, { nullable: true, description: 'Only those that stand here.' })
  status?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that concern this business unit.' })
  unitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that concern this business unit or one below it.' })
  underUnitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those proposed from this risk.' })
  riskId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that this person sees to.' })
  responsibleId?: string;

  @Field(() => String, { nullable: true, description: 'Only those that are this basic measure of question 6.' })
  modelMeasureId?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those decided, not wholly introduced, whose due day has passed (true); or all others (false).',
  })
  overdue?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that have been evaluated (true), or not yet (false).',
  })
  evaluated?: boolean;
}

const SecurityMeasureConnection = connectionOf(SecurityMeasure);
const ONE = `SELECT * FROM rm.security_measure WHERE ${OWN_ROWS} AND "measureId" = $1`;

@Resolver()
export class SecurityMeasures {
  @Query(() => SecurityMeasureConnection, { description: 'The register of security measures.' })
  @Allow(...EVERYBODY)
  securityMeasures(
    @Args() args: SecurityMeasuresArgs,
    @Reads() reads: ReadSession,
  ): Promise<Connection<SecurityMeasure>> {
    const { status, unitId, underUnitId, riskId, responsibleId, modelMeasureId, overdue, evaluated } = args;
    const filters = { status, unitId, underUnitId, riskId, responsibleId, modelMeasureId, evaluated };
    const day = askedDay(args);
    const due = overdue == null ? {} : overdue ? { overdueOn: day } : { notOverdueOn: day };
    return page<SecurityMeasure>(reads, register, args, { ...filters, ...due });
  }

  @Query(() => SecurityMeasure, {
    nullable: true,
    description: 'One security measure; null when there is none with this id in the organisation.',
  })
  @Allow(...EVERYBODY)
  async securityMeasure(
    @Args('id', { type: () => Uuid, description: 'The security measure.' }) id: string,
    @Args() args: MomentArgs,
    @Reads() reads: ReadSession,
  ): Promise<SecurityMeasure | null> {
    return (await reads.at(args, measureProjection).one<SecurityMeasure>('measures.one', ONE, [id])) ?? null;
  }
}
