// SPDX-License-Identifier: EUPL-1.2
import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf, own, type Rows, Uuid } from '#libs/platform';

const LINKED_KINDS = ['asset', 'risk', 'measure', 'incident'] as const;
type LinkedKind = (typeof LINKED_KINDS)[number];
const LinkedKindEnum = enumOf('LinkedKind', LINKED_KINDS, 'What an incident can have to do with.');

@ObjectType({ description: 'Something that an incident has to do with, by name.' })
export class LinkedObject {
  @Field(() => Uuid, { description: 'Its id.' })
  id: string;

  @Field(() => LinkedKindEnum, { description: 'What it is.' })
  kind: LinkedKind;

  @Field(() => String, { description: 'What it is called.' })
  title: string;
}

/** The last standing words for each object: like the check of what may be linked, it looks into the log and is tied to no context. */
const NAMES = `SELECT DISTINCT ON (e.stream_id) e.stream_id AS id, CASE e.type WHEN 'RiskIdentified' THEN 'risk'
    WHEN 'SecurityMeasureProposed' THEN 'measure' WHEN 'IncidentReported' THEN 'incident' ELSE 'asset' END AS kind,
    COALESCE(e.data->>'title', e.data->>'name') AS title
  FROM es.events e WHERE ${own('e')} AND e.stream_id = ANY($1::uuid[])
    AND e.type IN ('RiskIdentified', 'SecurityMeasureProposed', 'IncidentReported', 'AssetRegistered', 'AssetChanged')
    AND NOT EXISTS (SELECT FROM es.events w WHERE ${own('w')} AND w.stream_id = e.stream_id AND w.type = 'AssetEntriesWithdrawn'
      AND jsonb_exists(w.data->'withdrawnEventIds', e.event_id::text))
  ORDER BY e.stream_id, e.version DESC`;

/** What these ids are called; one that is nobody’s here is left out. */
export const linkedObjects = async (reads: Rows, ids: readonly string[]): Promise<LinkedObject[]> =>
  ids.length === 0 ? [] : reads.rows<LinkedObject>('incident.linked', NAMES, [ids]);
