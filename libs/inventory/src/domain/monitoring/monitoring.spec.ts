// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { observationDecider } from './observation.js';
import {
  ObservationAssessed,
  type ObservationEvent,
  ObservationHandedOn,
  ObservationRecorded,
  ObservationWithdrawn,
} from './observation-events.js';
import {
  MonitoringSourceAdded,
  MonitoringSourceRemoved,
  MonitoringSourceWithdrawn,
  sourceDecider,
  type SourceEvent,
} from './source.js';

describe('a source that is watched', () => {
  const alerts = { sourceId: id(80), name: 'Varningar', topics: ['threats' as const], responsibleId: id(20) };
  const added = MonitoringSourceAdded(alerts);
  const removed = MonitoringSourceRemoved({ sourceId: id(80), reason: 'Nedlagd' });
  const withdrawn = MonitoringSourceWithdrawn({ sourceId: id(80), withdrawnEventIds: [id(1001)], reason: 'Dubblett' });
  const source = (...history: SourceEvent[]) => given(sourceDecider, ...history);

  it('is added with who watches it', () => source().when('AddMonitoringSource', alerts).then(added));
  it('is not added twice', () => source(added).when('AddMonitoringSource', alerts).thenNothing());
  it('has an id of its own', () =>
    source(added)
      .when('AddMonitoringSource', { ...alerts, name: 'Nyheter' })
      .thenRejects('inventory.source-exists', { name: 'Varningar' }));
  it('is removed with a reason, once', () => {
    source(added).when('RemoveMonitoringSource', { reason: 'Nedlagd' }).then(removed);
    source(added, removed).when('RemoveMonitoringSource', { reason: 'Nedlagd' }).thenNothing();
  });
  it('is withdrawn when it was entered by mistake, once', () => {
    source(added).when('WithdrawMonitoringSource', { reason: 'Dubblett' }).then(withdrawn);
    source(added, withdrawn).when('WithdrawMonitoringSource', { reason: 'Dubblett' }).thenNothing();
  });
  it('must be known', () => {
    source().when('RemoveMonitoringSource', { reason: 'x' }).thenRejects('inventory.source-unknown');
    source().when('WithdrawMonitoringSource', { reason: 'x' }).thenRejects('inventory.source-unknown');
  });
});

describe('an observation of the world around', () => {
  const observationId = id(81);
  const seen = { observationId, topic: 'vulnerabilities' as const, title: 'Brist i arkivprogram', recordedBy: id(20) };
  const recorded = ObservationRecorded(seen);
  const judgement = {
    ...{ relevance: 3, urgency: 'now' as const, unitIds: [id(10)] },
    ...{ assessment: 'Finns överallt', assessedBy: id(20) },
  };
  const assessed = ObservationAssessed({ observationId, ...judgement });
  const passing = { toPersonId: id(21), handedOnBy: id(20) };
  const handedOn = ObservationHandedOn({ observationId, unitIds: [id(10)], ...passing });
  const withdrawn = ObservationWithdrawn({ observationId, withdrawnEventIds: [id(1001)], reason: 'Fel program' });
  const observation = (...history: ObservationEvent[]) => given(observationDecider, ...history);

  it('is recorded, once', () => {
    observation().when('RecordObservation', seen).then(recorded);
    observation(recorded).when('RecordObservation', seen).thenNothing();
  });
  it('has an id of its own', () =>
    observation(recorded)
      .when('RecordObservation', { ...seen, title: 'Annat' })
      .thenRejects('inventory.observation-exists', { title: 'Brist i arkivprogram' }));
  it('is judged, and the same judgement of a day is given once', () => {
    observation(recorded).when('AssessObservation', judgement).then(assessed);
    observation(recorded, assessed).when('AssessObservation', judgement).thenNothing();
    observation(recorded, assessed).when('AssessObservation', judgement, on('2026-04-01')).then(assessed);
  });
  it('is handed on to somebody, with the units it was judged to concern', () => {
    observation(recorded, assessed).when('HandOnObservation', passing).then(handedOn);
    observation(recorded, assessed, handedOn).when('HandOnObservation', passing).thenNothing();
  });
  it('is judged before it is handed on', () =>
    observation(recorded).when('HandOnObservation', passing).thenRejects('inventory.not-assessed'));
  it('is withdrawn as a whole, once, and is not worked on after that', () => {
    observation(recorded).when('WithdrawObservation', { reason: 'Fel program' }).then(withdrawn);
    observation(recorded, withdrawn).when('WithdrawObservation', { reason: 'Fel program' }).thenNothing();
    observation(recorded, withdrawn)
      .when('AssessObservation', judgement)
      .thenRejects('inventory.observation-withdrawn', { title: 'Brist i arkivprogram' });
  });
  it('must be known', () =>
    observation().when('AssessObservation', judgement).thenRejects('inventory.observation-unknown'));
});
