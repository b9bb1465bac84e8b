// SPDX-License-Identifier: EUPL-1.2
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { unitTree } from '#libs/organisation';
import {
  Allow,
  type Connection,
  connectionOf,
  EVERYBODY,
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
import { detailsOf, IncidentDetails, type IncidentHistory } from './incident-details.js';
import { incidentProjection } from './incident-projection.js';
import { Incident, IncidentKindEnum, IncidentStatusEnum, SeverityEnum } from './incident-row.js';
import { linkedObjects } from './linked-objects.js';

const OPEN = `"status" NOT IN ('rejected', 'closed')`;

/** The nearest statutory deadline first; after those that have one, what is in work, and then the rest, latest first. */
const BY_DEADLINE = `COALESCE("nextDueAt", '3000-01-01'::timestamptz + ('3000-01-01'::timestamptz - "reportedAt")
  + CASE WHEN ${OPEN} THEN interval '0' ELSE interval '1000 years' END)`;

const register: Register = {
  alongside: [unitTree],
  rows: incidentProjection,
  key: 'incidentId',
  sorts: ['reportedOn', 'title', 'status', 'nextDueAt'],
  sortAs: { nextDueAt: BY_DEADLINE },
  search: ['title'],
  filters: {
    unitId: (p) => `${p} = ANY("unitIds")`,
    underUnitId: underUnit('unitIds'),
    assetId: (p) => `${p} = ANY("assetIds")`,
    riskId: (p) => `${p} = ANY("riskIds")`,
    measureId: (p) => `${p} = ANY("measureIds")`,
    open: (p) => `(${OPEN}) = ${p}`,
    clocksRunning: (p) => `("nextDueAt" IS NOT NULL) = ${p}`,
  },
};

@ArgsType()
class IncidentsArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'reportedOn', description: 'reportedOn, title, status or nextDueAt.' })
  sort: string;

  @Field(() => IncidentStatusEnum, { nullable: true, description: 'Only those that stand here.' })
  status?: string;

  @Field(() => IncidentKindEnum, { nullable: true, description: 'Only incidents, or only nonconformities.' })
  kind?: string;

  @Field(() => SeverityEnum, { nullable: true, description: 'Only those this serious.' })
  severity?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that concern this business unit.' })
  unitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that concern this business unit or one below it.' })
  underUnitId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that this person reported.' })
  reportedBy?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that have to do with this asset.' })
  assetId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that have to do with this risk.' })
  riskId?: string;

  @Field(() => Uuid, { nullable: true, description: 'Only those that have to do with this security measure.' })
  measureId?: string;

  @Field(() => Boolean, { nullable: true, description: 'Only those in work (true), or closed and rejected (false).' })
  open?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Only those with a statutory deadline that no report has met.' })
  clocksRunning?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Only those where a judgement waits for a second person.' })
  waitsForSecond?: boolean;
}

const IncidentConnection = connectionOf(Incident);
const ONE = `SELECT * FROM rm.incident WHERE ${OWN_ROWS} AND "incidentId" = $1`;
const HISTORY = `SELECT event_id AS "eventId", type, data, occurred_at AS "occurredAt",
  metadata->'actor'->>'personId' AS "byId" FROM es.events
  WHERE ${OWN_ROWS} AND stream_id = $1 ORDER BY version LIMIT 1000`;

@Resolver()
export class Incidents {
  @Query(() => IncidentConnection, { description: 'The register of incidents and nonconformities.' })
  @Allow(...EVERYBODY)
  incidents(@Args() args: IncidentsArgs, @Reads() reads: ReadSession): Promise<Connection<Incident>> {
    const { status, kind, severity, unitId, underUnitId, reportedBy, assetId, riskId, measureId } = args;
    const { open, clocksRunning, waitsForSecond } = args;
    const about = { status, kind, severity, unitId, underUnitId, reportedBy, assetId, riskId, measureId };
    return page<Incident>(reads, register, args, { ...about, open, clocksRunning, waitsForSecond });
  }

  @Query(() => IncidentDetails, {
    nullable: true,
    description:
      'One incident with what has been said of it; null when there is none with this id in the organisation.',
  })
  @Allow(...EVERYBODY)
  incident(
    @Args('id', { type: () => Uuid, description: 'The incident.' }) id: string,
    @Args() args: MomentArgs,
    @Reads() reads: ReadSession,
  ): Promise<IncidentDetails | null> {
    return oneIncident(reads, id, args);
  }
}

/** An incident with what has been said of it, as it is or as it was. */
export async function oneIncident(
  reads: ReadSession,
  id: string,
  moment: MomentArgs = {},
): Promise<IncidentDetails | null> {
  const then = reads.at(moment, incidentProjection);
  const row = await then.one<Incident>('incident.one', ONE, [id]);
  if (!row) return null;
  const details = detailsOf(await then.rows<IncidentHistory>('incident.history', HISTORY, [id]));
  const { assetIds, riskIds, measureIds } = row;
  const led = details.lessons.flatMap(({ ledToId }) => ledToId ?? []);
  const same = details.investigation?.relatedIncidentIds ?? [];
  const linked = await linkedObjects(then, [...assetIds, ...riskIds, ...measureIds, ...led, ...same]);
  return { ...row, ...details, linked };
}
