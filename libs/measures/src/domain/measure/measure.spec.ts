// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { measureDecider } from './decider.js';
import {
  type MeasureEvent,
  SecurityMeasureDecided,
  SecurityMeasureEntriesWithdrawn,
  SecurityMeasureEvaluated,
  SecurityMeasureIntroduced,
  SecurityMeasureProposed,
  SecurityMeasureResourced,
  SecurityMeasureStopped,
} from './events.js';

const subject = { measureId: id(60), unitIds: [id(10), id(11)], riskId: id(50), modelMeasureId: '6.4' };
const proposal = { ...subject, title: 'Tvåfaktor', proposedBy: id(20) };
const decision = { introduce: true, reason: 'Kostnaden är rimlig', decidedBy: id(21) };
const proposed = SecurityMeasureProposed(proposal);
const decided = SecurityMeasureDecided({ ...subject, ...decision });
const declined = SecurityMeasureDecided({ ...subject, ...decision, introduce: false });
const resources = { hours: 40, budget: 100_000, responsibleId: id(22), dueOn: '2026-09-01' };
const resourced = SecurityMeasureResourced({ ...subject, ...resources });
const introducedIn = (...unitIds: string[]) => SecurityMeasureIntroduced({ ...subject, unitIds });
const stopped = SecurityMeasureStopped({ ...subject, reason: 'Ersatt' });
const measure = (...history: MeasureEvent[]) => given(measureDecider, ...history);

describe('proposing a security measure', () => {
  it('records it, from a risk or freely', () => {
    measure().when('ProposeSecurityMeasure', proposal).then(proposed);
    const free = { measureId: id(60), unitIds: [id(10)], title: 'Brandlarm', proposedBy: id(20) };
    measure().when('ProposeSecurityMeasure', free).then(SecurityMeasureProposed(free));
  });
  it('stays quiet when it is in work under the same name for the same risk', () =>
    measure(proposed, decided).when('ProposeSecurityMeasure', proposal).thenNothing());
  it('stays quiet for the system, whatever the measure is called by now: a reaction must not be stuck', () =>
    measure(proposed)
      .when('ProposeSecurityMeasure', { ...proposal, title: 'Tjänstekort' }, on('2026-04-01', { system: 'reaction' }))
      .thenNothing());
  it('takes names that differ in case alone for the same', () =>
    measure(proposed)
      .when('ProposeSecurityMeasure', { ...proposal, title: ' TVÅFAKTOR' })
      .thenNothing());
  it('refuses an id that another measure has', () =>
    measure(proposed)
      .when('ProposeSecurityMeasure', { ...proposal, title: 'Brandlarm' })
      .thenRejects('measures.exists', { title: 'Tvåfaktor' }));
  it('begins again with what was declined or stopped', () => {
    measure(proposed, declined).when('ProposeSecurityMeasure', proposal).then(proposed);
    measure(proposed, decided, stopped).when('ProposeSecurityMeasure', proposal).then(proposed);
  });
  it('names one of the 28 basic measures or none', () =>
    measure()
      .when('ProposeSecurityMeasure', { ...proposal, modelMeasureId: '6.29' })
      .thenRejects('measures.model-measure-unknown', { modelMeasureId: '6.29' }));
});

describe('deciding on a security measure', () => {
  it('is to introduce it, or not, with a reason', () => {
    measure(proposed).when('DecideSecurityMeasure', decision).then(decided);
    measure(proposed)
      .when('DecideSecurityMeasure', { ...decision, introduce: false })
      .then(declined);
  });
  it('may say which basic measure it is', () =>
    measure(proposed)
      .when('DecideSecurityMeasure', { ...decision, modelMeasureId: '6.7' })
      .then(SecurityMeasureDecided({ ...subject, ...decision, modelMeasureId: '6.7' })));
  it('stays quiet when the same was decided that day', () =>
    measure(proposed, decided).when('DecideSecurityMeasure', decision).thenNothing());
  it('is recorded anew on another day, since a decision ages', () =>
    measure(proposed, decided).when('DecideSecurityMeasure', decision, on('2028-03-01')).then(decided));
  it('never declines what is in use: that is stopped', () =>
    measure(proposed, decided, introducedIn(id(10)))
      .when('DecideSecurityMeasure', { ...decision, introduce: false })
      .thenRejects('measures.in-use', { title: 'Tvåfaktor' }));
  it('refuses an unknown or stopped measure', () => {
    measure().when('DecideSecurityMeasure', decision).thenRejects('measures.unknown');
    measure(proposed, stopped).when('DecideSecurityMeasure', decision).thenRejects('measures.stopped');
  });
});

describe('allocating resources', () => {
  it('records hours, money, who and by when', () =>
    measure(proposed, decided).when('AllocateMeasureResources', resources).then(resourced));
  it('stays quiet when the same is allocated', () =>
    measure(proposed, decided, resourced).when('AllocateMeasureResources', resources).thenNothing());
  it('needs a decision to introduce the measure', () => {
    measure(proposed).when('AllocateMeasureResources', resources).thenRejects('measures.not-decided');
    measure(proposed, declined).when('AllocateMeasureResources', resources).thenRejects('measures.not-decided');
  });
  it('allocates something', () =>
    measure(proposed, decided).when('AllocateMeasureResources', {}).thenRejects('measures.nothing-allocated'));
  it('wants a due day that has not passed', () =>
    measure(proposed, decided)
      .when('AllocateMeasureResources', resources, on('2026-09-02'))
      .thenRejects('measures.due-day-passed', { dueOn: '2026-09-01' }));
});

describe('introducing a security measure', () => {
  it('in some of its units records those', () =>
    measure(proposed, decided)
      .when('IntroduceSecurityMeasure', { unitIds: [id(11)] })
      .then(introducedIn(id(11))));
  it('everywhere records the units that lacked it', () =>
    measure(proposed, decided, introducedIn(id(11)))
      .when('IntroduceSecurityMeasure', {})
      .then(introducedIn(id(10))));
  it('stays quiet when it is in use there', () =>
    measure(proposed, decided, introducedIn(id(11)))
      .when('IntroduceSecurityMeasure', { unitIds: [id(11)] })
      .thenNothing());
  it('needs a decision', () =>
    measure(proposed).when('IntroduceSecurityMeasure', {}).thenRejects('measures.not-decided'));
  it('keeps to the units of the measure', () =>
    measure(proposed, decided)
      .when('IntroduceSecurityMeasure', { unitIds: [id(12)] })
      .thenRejects('measures.unit-not-concerned', { unitId: id(12) }));
});

describe('evaluating a security measure', () => {
  const judgement = { fit: true, sufficient: false, evaluatedBy: id(23) };
  const evaluated = SecurityMeasureEvaluated({ ...subject, unitIds: [id(10)], ...judgement });
  const inUse = [proposed, decided, introducedIn(id(10))];
  it('judges it fit and sufficient, or not, where it is in use', () =>
    measure(...inUse)
      .when('EvaluateSecurityMeasure', judgement)
      .then(evaluated));
  it('stays quiet when the same was found that day, and is recorded anew on another', () => {
    measure(...inUse, evaluated)
      .when('EvaluateSecurityMeasure', judgement)
      .thenNothing();
    measure(...inUse, evaluated)
      .when('EvaluateSecurityMeasure', judgement, on('2027-03-01'))
      .then(evaluated);
  });
  it('needs a measure that is in use somewhere', () =>
    measure(proposed, decided).when('EvaluateSecurityMeasure', judgement).thenRejects('measures.not-introduced'));
});

describe('stopping a security measure', () => {
  it('records why', () => measure(proposed).when('StopSecurityMeasure', { reason: 'Ersatt' }).then(stopped));
  it('stays quiet when it is stopped', () =>
    measure(proposed, stopped).when('StopSecurityMeasure', { reason: 'Ersatt' }).thenNothing());
  it('refuses an unknown measure', () =>
    measure().when('StopSecurityMeasure', { reason: 'Ersatt' }).thenRejects('measures.unknown'));
});

describe('withdrawing entries', () => {
  const reason = 'Fel åtgärd';
  const withdraw = (n: number) => ({ eventIds: [id(1000 + n)], reason });
  type Standing = Parameters<typeof SecurityMeasureEntriesWithdrawn>[0]['standing'];
  const withdrawal = (n: number, rest: Omit<Standing, 'title' | 'proposedOn'>) => {
    const standing = { title: 'Tvåfaktor', proposedOn: '2026-03-01', ...rest };
    return SecurityMeasureEntriesWithdrawn({ ...subject, withdrawnEventIds: [id(1000 + n)], reason, standing });
  };
  const decidedOn = '2026-03-01';

  it('takes back an introduction and says what stands', () =>
    measure(proposed, decided, resourced, introducedIn(id(10)))
      .when('WithdrawSecurityMeasureEntries', withdraw(4))
      .then(withdrawal(4, { status: 'resourced', introduce: true, decidedOn, ...resources, introducedUnitIds: [] })));
  it('takes back a stop', () =>
    measure(proposed, decided, introducedIn(id(10)), stopped)
      .when('WithdrawSecurityMeasureEntries', withdraw(4))
      .then(
        withdrawal(4, {
          ...{ status: 'introducedInPart', introduce: true, decidedOn },
          ...{ introducedUnitIds: [id(10)], introducedOn: '2026-03-01' },
        }),
      ));
  it('stays quiet when they are withdrawn already', () =>
    measure(proposed, decided, withdrawal(2, { status: 'proposed', introducedUnitIds: [] }))
      .when('WithdrawSecurityMeasureEntries', withdraw(2))
      .thenNothing());
  it('never takes back the first entry', () =>
    measure(proposed)
      .when('WithdrawSecurityMeasureEntries', withdraw(1))
      .thenRejects('platform.cannot-withdraw-first'));
  it('refuses an unknown measure', () =>
    measure().when('WithdrawSecurityMeasureEntries', withdraw(1)).thenRejects('measures.unknown'));
});
