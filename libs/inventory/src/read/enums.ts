// SPDX-License-Identifier: EUPL-1.2
import { enumOf } from '#libs/platform';
import { ASSET_KINDS, ASSET_RELATIONS } from '../domain/asset/events.js';
import { OBSERVATION_STATUSES, URGENCIES } from '../domain/monitoring/observation-events.js';
import { MONITORING_TOPICS, SOURCE_STATUSES } from '../domain/monitoring/source.js';
import { INVENTORY_KINDS } from '../domain/unit-inventory/events.js';

export const AssetKindEnum = enumOf(
  'AssetKind',
  ASSET_KINDS,
  'Information, an archive on paper, an information system, a network or a supplier’s service.',
);
export const AssetRelationEnum = enumOf(
  'AssetRelation',
  ASSET_RELATIONS,
  'It carries the other (a system its information), or it depends on the other (a system on its network).',
);
export const InventoryKindEnum = enumOf('InventoryKind', INVENTORY_KINDS, 'What is inventoried, each kind by itself.');
export const MonitoringTopicEnum = enumOf('MonitoringTopic', MONITORING_TOPICS, 'What in the world around is watched.');
export const MonitoringSourceStatusEnum = enumOf(
  'MonitoringSourceStatus',
  SOURCE_STATUSES,
  'Watched, no longer watched, or entered by mistake.',
);
export const UrgencyEnum = enumOf(
  'Urgency',
  URGENCIES,
  'How soon something must be done: not at all, in time, soon, now.',
);
export const ObservationStatusEnum = enumOf(
  'ObservationStatus',
  OBSERVATION_STATUSES,
  'Recorded; assessed; handed on; recorded by mistake.',
);
