// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { practiceDecider } from './decider.js';
import {
  CentralPartDeclared,
  CentralPartEnded,
  type PracticeEvent,
  WayOfWorkingEnded,
  WayOfWorkingEntriesWithdrawn,
  WayOfWorkingEstablished,
  WayOfWorkingTakenUp,
} from './events.js';

const by = id(20);
const wayOfWorking = 'risk' as const;
const practice = (...history: PracticeEvent[]) => given(practiceDecider, ...history);
const takenUp = WayOfWorkingTakenUp({ wayOfWorking, by });
const decision = { wayOfWorking, attribute: 'decided' as const, document: 'Riktlinje, KS 2026/12', by };
const decided = WayOfWorkingEstablished({ ...decision, validUntil: '2028-03-01' });
const part = { wayOfWorking, modelMeasureId: '36.8', note: 'Riskägare stämmer av varje halvår', by };
const declared = CentralPartDeclared({ ...part, validUntil: '2028-03-01' });
const reason = 'Riktlinjen är upphävd';
const ended = WayOfWorkingEnded({ wayOfWorking, attribute: 'decided', reason, by });
const partEnded = CentralPartEnded({ wayOfWorking, modelMeasureId: '36.8', reason, by });

describe('establishing a way of working', () => {
  it('opens its history, and holds for two years where nothing else is said', () =>
    practice().when('EstablishWayOfWorking', decision).then(takenUp, decided));
  it('holds until the day that is said', () => {
    const validUntil = '2027-01-01';
    practice(takenUp)
      .when('EstablishWayOfWorking', { ...decision, validUntil })
      .then(WayOfWorkingEstablished({ ...decision, validUntil }));
  });
  it('stays quiet when the same was said that day', () =>
    practice(takenUp, decided).when('EstablishWayOfWorking', decision).thenNothing());
  it('confirms it on a later day', () =>
    practice(takenUp, decided)
      .when('EstablishWayOfWorking', decision, on('2027-03-01'))
      .then(WayOfWorkingEstablished({ ...decision, validUntil: '2029-03-01' })));
  it('takes it up again after it has ended', () =>
    practice(takenUp, decided, ended).when('EstablishWayOfWorking', decision).then(decided));
  it('wants the decision where it is decided', () =>
    practice()
      .when('EstablishWayOfWorking', { ...decision, document: undefined, note: 'Alla vet' })
      .thenRejects('practice.decision-missing'));
  it('wants a document or a description', () => {
    const roles = { wayOfWorking, attribute: 'roles' as const, by };
    practice().when('EstablishWayOfWorking', roles).thenRejects('practice.nothing-shown');
    const said = { ...roles, note: 'Riskägare beslutar' };
    practice(takenUp)
      .when('EstablishWayOfWorking', said)
      .then(WayOfWorkingEstablished({ ...said, validUntil: '2028-03-01' }));
  });
  it('wants a day that has not passed, at most three years ahead', () => {
    const until = (validUntil: string) => practice(takenUp).when('EstablishWayOfWorking', { ...decision, validUntil });
    until('2026-03-01').thenRejects('practice.validity-passed', { validUntil: '2026-03-01' });
    until('2029-03-02').thenRejects('practice.validity-too-long', { months: 36 });
    until('2029-03-01').then(WayOfWorkingEstablished({ ...decision, validUntil: '2029-03-01' }));
  });
});

describe('declaring a central part', () => {
  it('says that it belongs to the way of working', () =>
    practice().when('DeclareCentralPart', part).then(takenUp, declared));
  it('stays quiet when the same was said that day, and confirms on a later', () => {
    practice(takenUp, declared).when('DeclareCentralPart', part).thenNothing();
    practice(takenUp, declared)
      .when('DeclareCentralPart', part, on('2027-03-01'))
      .then(CentralPartDeclared({ ...part, validUntil: '2029-03-01' }));
  });
  it('takes only what the model has for that way of working', () => {
    const other = (modelMeasureId: string) => practice().when('DeclareCentralPart', { ...part, modelMeasureId });
    other('32.1').thenRejects('practice.no-central-part', { modelMeasureId: '32.1' });
    other('36.10').thenRejects('practice.no-central-part');
  });
  it('wants a document or a description, and a day ahead', () => {
    practice()
      .when('DeclareCentralPart', { ...part, note: undefined })
      .thenRejects('practice.nothing-shown');
    practice()
      .when('DeclareCentralPart', { ...part, validUntil: '2026-02-01' })
      .thenRejects('practice.validity-passed');
  });
});

describe('ending', () => {
  it('an attribute says why', () =>
    practice(takenUp, decided).when('EndWayOfWorking', { attribute: 'decided', reason, by }).then(ended));
  it('a central part says why', () =>
    practice(takenUp, declared).when('EndCentralPart', { modelMeasureId: '36.8', reason, by }).then(partEnded));
  it('stays quiet when it has ended', () => {
    practice(takenUp, decided, ended).when('EndWayOfWorking', { attribute: 'decided', reason, by }).thenNothing();
    practice(takenUp, declared, partEnded).when('EndCentralPart', { modelMeasureId: '36.8', reason, by }).thenNothing();
  });
  it('refuses what was never established', () => {
    practice().when('EndWayOfWorking', { attribute: 'decided', reason, by }).thenRejects('practice.unknown');
    practice(takenUp, decided)
      .when('EndWayOfWorking', { attribute: 'roles', reason, by })
      .thenRejects('practice.not-established', { element: 'roles' });
    practice(takenUp)
      .when('EndCentralPart', { modelMeasureId: '36.8', reason, by })
      .thenRejects('practice.not-established', { element: '36.8' });
  });
});

describe('withdrawing entries', () => {
  const withdraw = (n: number) => ({ eventIds: [id(1000 + n)], reason: 'Fel arbetssätt' });
  const void2 = { wayOfWorking, withdrawnEventIds: [id(1002)], reason: 'Fel arbetssätt', concerned: ['decided'] };
  it('leaves nothing behind of what it is about', () =>
    practice(takenUp, decided)
      .when('WithdrawWayOfWorkingEntries', withdraw(2))
      .then(WayOfWorkingEntriesWithdrawn({ ...void2, standing: [] })));
  it('says what stands instead: an end that was a mistake', () => {
    const { wayOfWorking: _, attribute: element, ...said } = decision;
    const standing = { ...said, element, kind: 'attribute' as const, validUntil: '2028-03-01' };
    practice(takenUp, decided, ended)
      .when('WithdrawWayOfWorkingEntries', withdraw(3))
      .then(
        WayOfWorkingEntriesWithdrawn({
          ...{ ...void2, withdrawnEventIds: [id(1003)] },
          standing: [{ ...standing, establishedOn: '2026-03-01', eventId: id(1002) }],
        }),
      );
  });
  it('stays quiet when they are withdrawn already', () =>
    practice(takenUp, decided, WayOfWorkingEntriesWithdrawn({ ...void2, standing: [] }))
      .when('WithdrawWayOfWorkingEntries', withdraw(2))
      .thenNothing());
  it('refuses what it does not know, and the first entry', () => {
    practice().when('WithdrawWayOfWorkingEntries', withdraw(1)).thenRejects('practice.unknown');
    practice(takenUp).when('WithdrawWayOfWorkingEntries', withdraw(1)).thenRejects('platform.cannot-withdraw-first');
    practice(takenUp).when('WithdrawWayOfWorkingEntries', withdraw(9)).thenRejects('platform.nothing-to-withdraw');
  });
});
