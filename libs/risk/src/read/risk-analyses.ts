// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import { type DataOf, fromDayNumber, type RecordedEvent, reject, stockholmDay } from '#libs/kernel';
import { unitTree } from '#libs/organisation';
import {
  Allow,
  type Connection,
  connectionOf,
  Day,
  EVERYBODY,
  MomentArgs,
  OWN_ROWS,
  page,
  PageArgs,
} from '#libs/platform';
import { Reads, ReadSession, type Register, underUnit, Uuid } from '#libs/platform';
import type { ANALYSIS_STATUSES, RiskAnalysisOpened } from '../domain/analysis/analysis.js';
import type { RiskIdentified } from '../domain/risk/events.js';
import { AnalysisStatusEnum } from './enums.js';

@ObjectType({ description: 'A risk analysis: the frame in which risks are found.' })
export class RiskAnalysis {
  @Field(() => Uuid, { description: 'Its id.' })
  analysisId: string;

  @Field(() => String, { description: 'What it is about.' })
  title: string;

  @Field(() => [Uuid], { description: 'The business units it is done for.' })
  unitIds: string[];

  @Field(() => [String], { description: 'The assets it is done for, by name.' })
  assets: string[];

  @Field(() => String, { nullable: true, description: 'The procurement it is done for.' })
  procurement: string | null;

  @Field(() => String, { nullable: true, description: 'The method used.' })
  method: string | null;

  @Field(() => Uuid, { nullable: true, description: 'The person who leads it.' })
  leaderId: string | null;

  @Field(() => AnalysisStatusEnum, { description: 'Where it stands.' })
  status: (typeof ANALYSIS_STATUSES)[number];

  @Field(() => Day, { description: 'When it was opened.' })
  openedOn: string;

  @Field(() => Day, { nullable: true, description: 'When it was finished.' })
  closedOn: string | null;

  @Field(() => Int, { description: 'Risks found in it.' })
  riskCount: number;

  @Field(() => Int, { description: 'Version of the analysis’ stream.' })
  version: number;
}

type Row = RiskAnalysis & Record<string, unknown>;
const dayOf = (event: { occurredAt: string }): string => fromDayNumber(stockholmDay(event.occurredAt));
const keys = (event: RecordedEvent<string, never>): unknown[][] => [
  [(event.data as { analysisId: string }).analysisId],
];

export const riskAnalysesProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'risk-analyses',
  version: 1,
  table: {
    name: 'risk_analysis',
    columns: {
      analysisId: 'uuid',
      title: 'text',
      unitIds: 'uuid[]',
      assets: 'text[]',
      procurement: 'text',
      method: 'text',
      leaderId: 'uuid',
      status: 'text',
      openedOn: 'date',
      closedOn: 'date',
      riskCount: 'integer',
      version: 'integer',
    },
    key: ['analysisId'],
    indexes: [
      ['title', 'analysisId'],
      ['openedOn', 'analysisId'],
    ],
  },
  on: {
    RiskAnalysisOpened: {
      keys,
      fold: (_, event) => {
        const data = event.data as DataOf<typeof RiskAnalysisOpened>;
        const { assets = [], procurement = null, method = null, leaderId = null } = data;
        const opened = { openedOn: dayOf(event), closedOn: null, riskCount: 0, version: event.version };
        return { ...data, assets, procurement, method, leaderId, status: 'open', ...opened };
      },
    },
    RiskAnalysisClosed: {
      keys,
      fold: (row, event) => row && { ...row, status: 'closed', closedOn: dayOf(event), version: event.version },
    },
    RiskAnalysisWithdrawn: {
      keys,
      fold: (row, { version }) => row && { ...row, status: 'withdrawn', version },
    },
    RiskIdentified: {
      keys: (event) => {
        const { analysisId } = event.data as DataOf<typeof RiskIdentified>;
        return analysisId === undefined ? [] : [[analysisId]];
      },
      fold: (row) => row && { ...row, riskCount: row.riskCount + 1 },
    },
  },
};

const register: Register = {
  alongside: [unitTree],
  rows: riskAnalysesProjection,
  key: 'analysisId',
  sorts: ['openedOn', 'title', 'riskCount'],
  search: ['title', 'procurement', 'method'],
  filters: { unitId: (p) => `${p} = ANY("unitIds")`, underUnitId: underUnit('unitIds') },
};

@ArgsType()
class RiskAnalysesArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'openedOn', description: 'openedOn, title or riskCount.' })
  sort: string;

  @Field(() => AnalysisStatusEnum, { nullable: true, description: 'Only those that stand here.' })
  status?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those done for this business unit.' })
  unitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those done for this business unit or one below it.' })
  underUnitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those led by this person.' })
  leaderId?: string;
}

const RiskAnalysisConnection = connectionOf(RiskAnalysis);
const ONE = `SELECT * FROM rm.risk_analysis WHERE ${OWN_ROWS} AND "analysisId" = $1`;

@Resolver()
export class RiskAnalyses {
  @Query(() => RiskAnalysisConnection, { description: 'The register of risk analyses.' })
  @Allow(...EVERYBODY)
  riskAnalyses(@Args() args: RiskAnalysesArgs, @Reads() reads: ReadSession): Promise<Connection<RiskAnalysis>> {
    const { status, unitId, underUnitId, leaderId } = args;
    return page<RiskAnalysis>(reads, register, args, { status, unitId, underUnitId, leaderId });
  }

  @Query(() => RiskAnalysis, {
    nullable: true,
    description: 'One risk analysis; null when there is none with this id in the organisation.',
  })
  @Allow(...EVERYBODY)
  async riskAnalysis(
    @Args('id', { type: () => Uuid, description: 'The risk analysis.' }) id: string,
    @Args() args: MomentArgs,
    @Reads() reads: ReadSession,
  ): Promise<RiskAnalysis | null> {
    return (await reads.at(args, riskAnalysesProjection).one<RiskAnalysis>('risk.analysis', ONE, [id])) ?? null;
  }
}

/** The analysis, still open to find risks in. Refuses `risk.analysis-unknown`, `-closed` and `-withdrawn`. */
export async function openAnalysis(reads: ReadSession, analysisId: string): Promise<RiskAnalysis> {
  const analysis = await reads.one<RiskAnalysis>('risk.analysis', ONE, [analysisId]);
  if (!analysis) reject('risk.analysis-unknown');
  if (analysis.status === 'closed') reject('risk.analysis-closed', { title: analysis.title });
  if (analysis.status === 'withdrawn') reject('risk.analysis-withdrawn', { title: analysis.title });
  return analysis;
}
