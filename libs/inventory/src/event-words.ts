// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { type EventTexts, type Language, type Names, saying, type Text } from '#libs/platform';
import type * as asset from './domain/asset/events.js';
import type * as observation from './domain/monitoring/observation-events.js';
import type * as source from './domain/monitoring/source.js';
import type * as inventory from './domain/unit-inventory/events.js';

const KINDS: Record<inventory.InventoryKind, Text> = {
  information: { sv: 'information', en: 'information' },
  systems: { sv: 'system', en: 'systems' },
  networks: { sv: 'nätverk', en: 'networks' },
  paper: { sv: 'papper', en: 'paper' },
};
const RELATIONS: Record<asset.AssetRelation, Text> = {
  carries: { sv: 'bär', en: 'carries' },
  dependsOn: { sv: 'är beroende av', en: 'depends on' },
};

const linkOf = (
  { relation, toAssetId }: DataOf<typeof asset.AssetLinked>,
  { object }: Names,
  language: Language,
): string => `${RELATIONS[relation][language]} ${object(toAssetId) ?? ''}`.trim();
const reasonOf = ({ reason }: { reason: string }): string => reason;
const COUNTED: Text = { sv: 'i registret', en: 'in the register' };
const nameOf = ({ name }: { name: string }): string => name;

/** What the events of assets, inventories and monitoring are called, and what each says. */
export const eventTexts: EventTexts = {
  AssetRegistered: saying<asset.DescribedAsset>(
    { sv: 'Tillgång registrerad', en: 'Asset registered' },
    ['asset', 'assetId'],
    ({ unitIds }, { unit }) => unitIds.map(unit).join(', '),
  ),
  AssetChanged: saying<asset.DescribedAsset>(
    { sv: 'Tillgång ändrad', en: 'Asset changed' },
    ['asset', 'assetId'],
    nameOf,
  ),
  AssetLinked: saying<DataOf<typeof asset.AssetLinked>>(
    { sv: 'Tillgång kopplad', en: 'Asset linked' },
    ['asset', 'assetId'],
    linkOf,
  ),
  AssetUnlinked: saying<DataOf<typeof asset.AssetUnlinked>>(
    { sv: 'Koppling borttagen', en: 'Link removed' },
    ['asset', 'assetId'],
    linkOf,
  ),
  AssetRetired: saying<DataOf<typeof asset.AssetRetired>>(
    { sv: 'Tillgång tagen ur bruk', en: 'Asset taken out of use' },
    ['asset', 'assetId'],
    reasonOf,
  ),
  AssetEntriesWithdrawn: saying<DataOf<typeof asset.AssetEntriesWithdrawn>>(
    { sv: 'Uppgifter om tillgången återtagna', en: 'Entries about the asset withdrawn' },
    ['asset', 'assetId'],
    reasonOf,
  ),
  InventoryBegun: saying<DataOf<typeof inventory.InventoryBegun>>(
    { sv: 'Inventering påbörjad', en: 'Inventory begun' },
    ['unit', 'unitIds'],
  ),
  InventoryCompleted: saying<DataOf<typeof inventory.InventoryCompleted>>(
    { sv: 'Inventering klar', en: 'Inventory complete' },
    ['unit', 'unitIds'],
    ({ kind, assetCount }, _, language) => `${KINDS[kind][language]}, ${assetCount} ${COUNTED[language]}`,
  ),
  InventoryReopened: saying<DataOf<typeof inventory.InventoryReopened>>(
    { sv: 'Inventering öppnad igen', en: 'Inventory reopened' },
    ['unit', 'unitIds'],
    ({ kind, reason }, _, language) => `${KINDS[kind][language]}. ${reason}`,
  ),
  InventoryEntriesWithdrawn: saying<DataOf<typeof inventory.InventoryEntriesWithdrawn>>(
    { sv: 'Uppgifter om inventeringen återtagna', en: 'Entries about the inventory withdrawn' },
    ['unit', 'unitIds'],
    reasonOf,
  ),
  MonitoringSourceAdded: saying<DataOf<typeof source.MonitoringSourceAdded>>(
    { sv: 'Källa bevakas', en: 'Source watched' },
    ['monitoringSource', 'sourceId'],
    nameOf,
  ),
  MonitoringSourceRemoved: saying<DataOf<typeof source.MonitoringSourceRemoved>>(
    { sv: 'Källa bevakas inte längre', en: 'Source no longer watched' },
    ['monitoringSource', 'sourceId'],
    reasonOf,
  ),
  MonitoringSourceWithdrawn: saying<DataOf<typeof source.MonitoringSourceWithdrawn>>(
    { sv: 'Källa återtagen', en: 'Source withdrawn' },
    ['monitoringSource', 'sourceId'],
    reasonOf,
  ),
  ObservationRecorded: saying<DataOf<typeof observation.ObservationRecorded>>(
    { sv: 'Iakttagelse i omvärlden', en: 'Observation of the world around' },
    ['observation', 'observationId'],
    ({ title }) => title,
  ),
  ObservationAssessed: saying<DataOf<typeof observation.ObservationAssessed>>(
    { sv: 'Iakttagelse bedömd', en: 'Observation assessed' },
    ['observation', 'observationId'],
    ({ relevance }, _, language) => `${language === 'sv' ? 'betydelse' : 'relevance'} ${relevance}`,
  ),
  ObservationHandedOn: saying<DataOf<typeof observation.ObservationHandedOn>>(
    { sv: 'Iakttagelse lämnad vidare', en: 'Observation handed on' },
    ['observation', 'observationId'],
    ({ toPersonId }, { person }) => person(toPersonId),
  ),
  ObservationWithdrawn: saying<DataOf<typeof observation.ObservationWithdrawn>>(
    { sv: 'Iakttagelse återtagen', en: 'Observation withdrawn' },
    ['observation', 'observationId'],
    reasonOf,
  ),
};
