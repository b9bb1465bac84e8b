// SPDX-License-Identifier: EUPL-1.2
import { id, log, rowsOf } from '#libs/kernel/testing';
import {
  AssetChanged,
  AssetEntriesWithdrawn,
  AssetLinked,
  AssetRegistered,
  AssetRetired,
  AssetUnlinked,
} from '../domain/asset/events.js';
import {
  ObservationAssessed,
  ObservationHandedOn,
  ObservationRecorded,
  ObservationWithdrawn,
} from '../domain/monitoring/observation-events.js';
import { MonitoringSourceAdded, MonitoringSourceRemoved } from '../domain/monitoring/source.js';
import {
  InventoryBegun,
  InventoryCompleted,
  InventoryEntriesWithdrawn,
  InventoryReopened,
} from '../domain/unit-inventory/events.js';
import { assetProjection } from './assets.js';
import { monitoringSourceProjection } from './monitoring-sources.js';
import { observationProjection } from './observations.js';
import { unitInventoryProjection } from './unit-inventories.js';

const unitIds = [id(10)];

describe('the register of assets', () => {
  const journal = { assetId: id(70), kind: 'system' as const, name: 'Journal', ownerId: null, unitIds };
  const first: Parameters<typeof log>[0] = ['2026-01-01', AssetRegistered(journal)];
  const rows = (...later: Parameters<typeof log>) => rowsOf(assetProjection, log(first, ...later));
  const blank = {
    ...{ ...journal, supplier: null, carries: [], dependsOn: [] },
    ...{ registeredOn: '2026-01-01', retiredOn: null, version: 1 },
  };
  const link = { assetId: id(70), unitIds, toAssetId: id(71) };

  it('shows what was registered', () => expect(rows()).toEqual([blank]));
  it('shows what it was changed to', () =>
    expect(rows(['2026-02-01', AssetChanged({ ...journal, ownerId: id(20), supplier: 'AB' })])).toEqual([
      { ...blank, ownerId: id(20), supplier: 'AB', version: 2 },
    ]));
  it('shows what it carries and needs, and no more when it is unlinked', () => {
    const carries = AssetLinked({ ...link, relation: 'carries' });
    const needs = AssetLinked({ ...link, toAssetId: id(72), relation: 'dependsOn' });
    expect(rows(['2026-02-01', carries], ['2026-02-01', needs])).toMatchObject([
      { carries: [id(71)], dependsOn: [id(72)] },
    ]);
    const unlinked = AssetUnlinked({ ...link, relation: 'carries' });
    expect(rows(['2026-02-01', carries], ['2026-02-01', needs], ['2026-03-01', unlinked])).toMatchObject([
      { carries: [], dependsOn: [id(72)] },
    ]);
  });
  it('shows that it went out of use, and what stands when that was withdrawn', () => {
    const retired = AssetRetired({ assetId: id(70), unitIds, reason: 'Ersatt' });
    expect(rows(['2026-02-01', retired])).toMatchObject([{ retiredOn: '2026-02-01' }]);
    const standing = { name: 'Journal', ownerId: null, unitIds, carries: [id(71)], dependsOn: [] };
    const withdrawn = AssetEntriesWithdrawn({
      ...{ assetId: id(70), withdrawnEventIds: [id(1002)], reason: 'Fel', standing },
    });
    expect(rows(['2026-02-01', retired], ['2026-03-01', withdrawn])).toEqual([
      { ...blank, carries: [id(71)], version: 3 },
    ]);
  });
});

describe('the inventories of units', () => {
  const complete = (kind: 'information' | 'paper') =>
    InventoryCompleted({ unitIds, kind, assetCount: 1, completedBy: id(20) });
  const row = {
    ...{ unitId: id(10), informationOn: null, systemsOn: null, networksOn: null, paperOn: null },
    inventoryStreamId: id(2),
  };
  const begun: Parameters<typeof log>[0] = ['2026-01-01', InventoryBegun({ unitIds })];
  const rows = (...later: Parameters<typeof log>) => rowsOf(unitInventoryProjection, log(begun, ...later));

  it('show the day per kind', () =>
    expect(rows(['2026-01-01', complete('information')], ['2026-02-01', complete('paper')])).toEqual([
      { ...row, informationOn: '2026-01-01', paperOn: '2026-02-01' },
    ]));
  it('show nothing of what was reopened', () => {
    const reopened = InventoryReopened({ unitIds, kind: 'paper', reason: 'Mer', reopenedBy: id(20) });
    expect(rows(['2026-01-01', complete('paper')], ['2026-02-01', reopened])).toEqual([row]);
  });
  it('show what stands after a withdrawal', () => {
    const standing = { information: '2026-01-01' };
    const withdrawn = InventoryEntriesWithdrawn({ unitIds, withdrawnEventIds: [id(1003)], reason: 'Fel', standing });
    expect(
      rows(['2026-01-01', complete('information')], ['2026-02-01', complete('paper')], ['2026-03-01', withdrawn]),
    ).toEqual([{ ...row, informationOn: '2026-01-01' }]);
  });
});

describe('what is monitored', () => {
  const source = { sourceId: id(80), name: 'Varningar', topics: ['threats' as const], responsibleId: id(20) };
  it('shows sources, and which are no longer watched', () => {
    const events = log(
      ['2026-01-01', MonitoringSourceAdded(source)],
      ['2026-02-01', MonitoringSourceRemoved({ sourceId: id(80), reason: 'Nedlagd' })],
    );
    expect(rowsOf(monitoringSourceProjection, events)).toEqual([
      { ...source, address: null, status: 'removed', addedOn: '2026-01-01', version: 2 },
    ]);
  });

  const observationId = id(81);
  const seen = ObservationRecorded({ observationId, topic: 'rules', title: 'Ny lag', recordedBy: id(20) });
  const judged = ObservationAssessed({
    ...{ observationId, relevance: 2, urgency: 'soon', unitIds, assessment: 'Rör oss', assessedBy: id(20) },
  });
  const passed = ObservationHandedOn({ observationId, toPersonId: id(21), handedOnBy: id(20) });
  const rows = (...entries: Parameters<typeof log>) => rowsOf(observationProjection, log(...entries));

  it('shows observations from seen to handed on, and stays there when it is judged anew', () => {
    expect(rows(['2026-01-01', seen])).toMatchObject([{ status: 'recorded', relevance: null, unitIds: [] }]);
    const worked: Parameters<typeof log> = [
      ['2026-01-01', seen],
      ['2026-01-02', judged],
    ];
    expect(rows(...worked)).toMatchObject([{ status: 'assessed', relevance: 2, urgency: 'soon', unitIds }]);
    const handed = { status: 'handedOn', handedToId: id(21), handedOnOn: '2026-01-03' };
    expect(rows(...worked, ['2026-01-03', passed])).toMatchObject([handed]);
    expect(rows(...worked, ['2026-01-03', passed], ['2026-01-04', judged])).toMatchObject([
      { ...handed, assessedOn: '2026-01-04' },
    ]);
  });
  it('shows that an observation was recorded by mistake', () => {
    const withdrawn = ObservationWithdrawn({ observationId, withdrawnEventIds: [id(1001)], reason: 'Fel' });
    expect(rows(['2026-01-01', seen], ['2026-01-02', withdrawn])).toMatchObject([{ status: 'withdrawn' }]);
  });
});
