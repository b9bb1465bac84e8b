// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { unitTree } from '#libs/organisation';
import {
  Allow,
  type Connection,
  connectionOf,
  EVERYBODY,
  type Moment,
  MomentArgs,
  OWN_ROWS,
  page,
  PageArgs,
  Reads,
  ReadSession,
  type Register,
  underUnit,
  Uuid,
} from '#libs/platform';
import { ProcurementDetails, detailsOf } from './procurement-details.js';
import { procurementProjection, type ProcurementRow } from './procurement-projection.js';
import { Procurement, ProcurementStatusEnum } from './procurement-row.js';

const { state: _, ...slim } = procurementProjection.table.columns;
const COLUMNS = ['organisation_id', ...Object.keys(slim).map((column) => `"${column}"`)].join(', ');
const OPEN = `"status" NOT IN ('closed', 'cancelled')`;

const register: Register = {
  alongside: [unitTree],
  rows: procurementProjection,
  // Without the whole state of each: a page of the register is small.
  source: `(SELECT ${COLUMNS} FROM rm.procurement WHERE ${OWN_ROWS}) procurements`,
  key: 'procurementId',
  sorts: ['startedOn', 'name', 'step', 'wantedOn', 'followUpOn'],
  sortAs: {
    wantedOn: `COALESCE("wantedOn", '9999-12-31'::date)`,
    followUpOn: `COALESCE("followUpOn", '9999-12-31'::date)`,
  },
  search: ['name', 'supplier'],
  filters: {
    unitId: (p) => `${p} = ANY("unitIds")`,
    underUnitId: underUnit('unitIds'),
    open: (p) => `(${OPEN}) = ${p}`,
  },
};

@ArgsType()
class ProcurementsArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'startedOn', description: 'startedOn, name, step, wantedOn or followUpOn.' })
  sort: string;

  @Field(() => ProcurementStatusEnum, { nullable: true, description: 'Only those that stand here.' })
  status?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those for this business unit.' })
  unitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those for this business unit or one below it.' })
  underUnitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that this person runs.' })
  responsibleId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those going on (true), or those that are over (false).' })
  open?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose list waits for a review (true), or does not.',
  })
  toReview?: boolean;
}

const ProcurementConnection = connectionOf(Procurement);
const ONE = `SELECT * FROM rm.procurement WHERE ${OWN_ROWS} AND "procurementId" = $1`;

@Resolver()
export class Procurements {
  @Query(() => ProcurementConnection, { description: 'The register of procurements.' })
  @Allow(...EVERYBODY)
  procurements(@Args() args: ProcurementsArgs, @Reads() reads: ReadSession): Promise<Connection<Procurement>> {
    const { status, unitId, underUnitId, responsibleId, open, toReview } = args;
    return page<Procurement>(reads, register, args, { status, unitId, underUnitId, responsibleId, open, toReview });
  }

  @Query(() => ProcurementDetails, {
    nullable: true,
    description: 'One procurement; null when there is none with this id in the organisation.',
  })
  @Allow(...EVERYBODY)
  async procurement(
    @Args('id', { type: () => Uuid, description: 'The procurement.' }) id: string,
    @Args() args: MomentArgs,
    @Reads() reads: ReadSession,
  ): Promise<ProcurementDetails | null> {
    const row = await procurementRow(reads, id, args);
    return row ? detailsOf(row) : null;
  }
}

/** A procurement as it is, or was. */
export const procurementRow = (
  reads: ReadSession,
  id: string,
  moment: Moment = {},
): Promise<ProcurementRow | undefined> =>
  reads.at(moment, procurementProjection).one<ProcurementRow>('procurement.one', ONE, [id]);
