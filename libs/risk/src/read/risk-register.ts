// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { reject } from '#libs/kernel';
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
import { RiskStatusEnum, TreatmentEnum } from './enums.js';
import { RiskDetails } from './risk-details.js';
import { detailsOf, type RiskHistory } from './risk-history.js';
import { riskProjection } from './risk-projection.js';
import { Risk } from './risk-row.js';

const register: Register = {
  alongside: [unitTree],
  rows: riskProjection,
  key: 'riskId',
  sorts: ['title', 'size', 'status'],
  search: ['title'],
  filters: {
    unitId: (p) => `${p} = ANY("unitIds")`,
    underUnitId: underUnit('unitIds'),
    waitsForId: (p) => `("status" = 'proposedUpward' AND "waitsForId" = ${p})`,
    minSize: (p) => `"size" >= ${p}`,
    dueOn: (p) => `("status" <> 'closed' AND LEAST("reviewOn", "nextFollowUpOn") <= ${p}::date)`,
  },
};

@ArgsType()
class RisksArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'size', description: 'title, size or status.' })
  sort: string;

  @Field(() => RiskStatusEnum, { nullable: true, description: 'Only those that stand here.' })
  status?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that concern this business unit.' })
  unitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that concern this business unit or one below it.' })
  underUnitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those owned by this person.' })
  ownerId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those found in this risk analysis.' })
  analysisId?: string;

  @Field(() => TreatmentEnum, { nullable: true, description: 'Only those with this decision.' })
  choice?: string;

  @Field(() => Int, { nullable: true, description: 'Only those of at least this size (consequence × likelihood).' })
  minSize?: number;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose review or next follow-up is due (true).' })
  due?: boolean;

  @Field(() => Uuid, { nullable: true, description: 'Only those where a proposal waits for this person.' })
  waitsForId?: string;
}

const RiskConnection = connectionOf(Risk);
const ONE = `SELECT * FROM rm.risk WHERE ${OWN_ROWS} AND "riskId" = $1`;
const HISTORY = `SELECT event_id AS "eventId", type, data, occurred_at AS "occurredAt" FROM es.events
  WHERE ${OWN_ROWS} AND stream_id = $1 ORDER BY version LIMIT 1000`;

@Resolver()
export class RiskRegister {
  @Query(() => RiskConnection, { description: 'The risk register.' })
  @Allow(...EVERYBODY)
  risks(@Args() args: RisksArgs, @Reads() reads: ReadSession): Promise<Connection<Risk>> {
    const { status, unitId, underUnitId, ownerId, analysisId, choice, minSize, due, waitsForId } = args;
    const dueOn = due ? askedDay(args) : undefined;
    return page<Risk>(reads, register, args, {
      status,
      unitId,
      underUnitId,
      ownerId,
      analysisId,
      choice,
      minSize,
      dueOn,
      waitsForId,
    });
  }

  @Query(() => RiskDetails, {
    nullable: true,
    description: 'One risk with what has been said of it; null when there is none with this id in the organisation.',
  })
  @Allow(...EVERYBODY)
  async risk(
    @Args('id', { type: () => Uuid, description: 'The risk.' }) id: string,
    @Args() args: MomentArgs,
    @Reads() reads: ReadSession,
  ): Promise<RiskDetails | null> {
    const then = reads.at(args, riskProjection);
    const row = await then.one<Risk>('risk.one', ONE, [id]);
    return row ? { ...row, ...detailsOf(await then.rows<RiskHistory>('risk.history', HISTORY, [id])) } : null;
  }
}

/** Units and judged size of a risk, for the mandate that a decision needs. Refuses `risk.unknown` and `risk.not-assessed`. */
export async function riskSize(
  reads: ReadSession,
  riskId: string,
): Promise<{ unitIds: string[]; consequence: number; likelihoodLevel: number }> {
  const { unitIds, consequence, likelihoodLevel } = await knownRisk(reads, riskId);
  if (consequence === null || likelihoodLevel === null) reject('risk.not-assessed');
  return { unitIds, consequence, likelihoodLevel };
}

/** The business units that a risk concerns. Refuses `risk.unknown`. */
export const unitsOfRisk = async (reads: ReadSession, riskId: string): Promise<string[]> =>
  (await knownRisk(reads, riskId)).unitIds;

const knownRisk = async (reads: ReadSession, riskId: string): Promise<Risk> =>
  (await reads.one<Risk>('risk.one', ONE, [riskId])) ?? reject('risk.unknown');
