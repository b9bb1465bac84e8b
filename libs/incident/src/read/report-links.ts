// SPDX-License-Identifier: EUPL-1.2
import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { RowProjection } from '#libs/event-store';
import { type DataOf, reject } from '#libs/kernel';
import { Allow, hashOfLinkToken, Instant, MomentArgs, OWN_ROWS, own, Reads, ReadSession, Uuid } from '#libs/platform';
import type { IncidentReportLinkMade } from '../domain/report-link/report-link.js';

@ObjectType({ description: 'A link by which anybody may report an incident without an account.' })
export class IncidentReportLink {
  @Field(() => Uuid, { description: 'Its id; not its secret, which is kept nowhere.' })
  linkId: string;

  @Field(() => Uuid, { description: 'The business unit that its reports concern.' })
  unitId: string;

  @Field(() => String, { description: 'Where it hangs.' })
  label: string;

  @Field(() => Instant, { description: 'Until when it works.' })
  validUntil: string;

  @Field(() => Boolean, { description: 'Whether it was made to work no longer.' })
  revoked: boolean;

  @Field(() => Int, { description: 'Version of the link’s stream.' })
  version: number;
}

type Row = IncidentReportLink & { tokenHash: string } & Record<string, unknown>;

const keys = (event: { data: unknown }): unknown[][] => [[(event.data as { linkId: string }).linkId]];

export const reportLinkProjection: RowProjection<Row> = {
  kind: 'rows',
  name: 'incident-report-links',
  version: 1,
  table: {
    name: 'incident_report_link',
    columns: {
      linkId: 'uuid',
      unitId: 'uuid',
      label: 'text',
      tokenHash: 'text',
      validUntil: 'timestamptz',
      revoked: 'boolean',
      version: 'integer',
    },
    key: ['linkId'],
    indexes: [['tokenHash']],
  },
  on: {
    IncidentReportLinkMade: {
      keys,
      fold: (_, event) => {
        const { linkId, unitId, label, tokenHash, validUntil } = event.data as DataOf<typeof IncidentReportLinkMade>;
        return { linkId, unitId, label, tokenHash, validUntil, revoked: false, version: event.version };
      },
    },
    IncidentReportLinkRevoked: {
      keys,
      fold: (row, event) => row && { ...row, revoked: true, version: event.version },
    },
  },
};

const ALL = `SELECT "linkId", "unitId", label, "validUntil", revoked, version FROM rm.incident_report_link
  WHERE ${OWN_ROWS} ORDER BY "validUntil" DESC, "linkId" LIMIT 500`;

@Resolver()
export class IncidentReportLinks {
  @Query(() => [IncidentReportLink], {
    description: 'The links for reporting without an account, the last to expire first.',
  })
  @Allow('administrator', 'ciso')
  incidentReportLinks(@Args() args: MomentArgs, @Reads() reads: ReadSession): Promise<IncidentReportLink[]> {
    return reads.at(args, reportLinkProjection).rows<IncidentReportLink>('incident.links', ALL);
  }
}

export interface UsableLink {
  linkId: string;
  unitId: string;
  organisation: string;
  unit: string;
}

const USABLE = `SELECT l."linkId", l."unitId", o.name AS organisation, u.name AS unit
  FROM rm.incident_report_link l
  JOIN rm.organisation o ON ${own('o')}
  JOIN rm.business_unit u ON u."unitId" = l."unitId" AND ${own('u')}
  WHERE ${own('l')} AND l."tokenHash" = $1 AND NOT l.revoked AND l."validUntil" > clock_timestamp()`;

/**
 * The link that a token opens, in the organisation of the session. Refuses `incident.link-not-valid` for every reason
 * with the same words: unknown, expired, revoked, somebody else's.
 */
export const usableLink = async (reads: ReadSession, token: string): Promise<UsableLink> =>
  (await reads.one<UsableLink>('incident.link', USABLE, [hashOfLinkToken(token)])) ?? reject('incident.link-not-valid');
