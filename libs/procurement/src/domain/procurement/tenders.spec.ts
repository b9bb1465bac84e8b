// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import * as e from '../../testing/examples.js';
import { procurementDecider } from './decider.js';
import * as events from './events.js';

const { subject, tender } = e;
const procurement = (...history: events.ProcurementEvent[]) => given(procurementDecider, ...history);
const out = [e.started, e.linked, e.generated(), e.attached];

describe('a tender that came in', () => {
  it('is recorded, once', () => {
    procurement(...out)
      .when('ReceiveTender', tender)
      .then(e.received);
    procurement(...out, e.received)
      .when('ReceiveTender', tender)
      .thenNothing();
  });
  it('of a supplier that has one is refused', () =>
    procurement(...out, e.received)
      .when('ReceiveTender', { ...tender, tenderId: id(63) })
      .thenRejects('procurement.supplier-exists'));
  it('before the list went out is refused', () =>
    procurement(e.started).when('ReceiveTender', tender).thenRejects('procurement.not-attached'));
});

describe('answering the requirements', () => {
  const { answers } = e;
  const said = { tenderId: id(62), answers };
  it('by hand counts as a tender too', () =>
    procurement(...out, e.invited)
      .when('AnswerTender', said)
      .then(e.received, e.answered));
  it('again takes the place of what was answered, and stays quiet when it is the same', () => {
    const known = [...out, e.invited, e.received, e.answered];
    procurement(...known)
      .when('AnswerTender', said)
      .thenNothing();
    const other = [{ requirementId: 'K1.1', answer: 'no' as const }];
    procurement(...known)
      .when('AnswerTender', { ...said, answers: other })
      .then(events.TenderAnswered({ ...subject, ...tender, answers: other }));
  });
  it('is about what suppliers were asked, once each', () => {
    const of = (...requirementIds: string[]) => ({
      ...said,
      answers: requirementIds.map((requirementId) => ({ requirementId, answer: 'yes' as const })),
    });
    procurement(...out, e.received)
      .when('AnswerTender', of('K1.6'))
      .thenRejects('procurement.requirement-unknown');
    procurement(...out, e.received)
      .when('AnswerTender', of('K1.1', 'K1.1'))
      .thenRejects('procurement.answered-twice');
  });
});

describe('signing the contract', () => {
  const sign = { supplier: 'vem som helst', tenderId: id(62) };
  it('freezes all that the supplier was asked', () =>
    procurement(...out, e.received)
      .when('SignContract', sign)
      .then(e.signed));
  it('or what of it was agreed', () =>
    procurement(...out, e.received)
      .when('SignContract', { ...sign, requirementIds: ['K1.1'] })
      .then(events.ContractSigned({ ...subject, ...tender, class: e.low, agreed: [e.asked[0]!] })));
  it('without a list freezes nothing: then no requirements were made', () =>
    procurement(e.started)
      .when('SignContract', { supplier: 'Exempelsystem AB' })
      .then(events.ContractSigned({ ...subject, supplier: 'Exempelsystem AB', agreed: [] })));
  it('stays quiet when it is signed with that supplier, and refuses another', () => {
    const contracted = procurement(...out, e.received, e.signed);
    contracted.when('SignContract', sign).thenNothing();
    contracted.when('SignContract', { supplier: 'Annan AB' }).thenRejects('procurement.contract-signed');
  });
  it('refuses a list that has not gone out, and an end that has passed', () => {
    procurement(e.started, e.linked, e.generated())
      .when('SignContract', { supplier: 'Exempelsystem AB' })
      .thenRejects('procurement.not-attached');
    procurement(...out)
      .when('SignContract', { supplier: 'Exempelsystem AB', validUntil: '2026-02-28' })
      .thenRejects('procurement.day-passed');
  });
});

describe('following up the supplier', () => {
  const found = { outcomes: [{ requirementId: 'K1.1', met: 'met' as const }], followedUpBy: id(20) };
  it('records each requirement by itself', () =>
    procurement(...out, e.received, e.signed)
      .when('FollowUpSupplier', { ...found, outcomes: [...found.outcomes, { requirementId: 'K1.2', met: 'notMet' }] })
      .then(e.followedUp('K1.1'), e.followedUp('K1.2', 'notMet')));
  it('stays quiet when the same was found that day, and is recorded anew on another', () => {
    const known = procurement(...out, e.received, e.signed, e.followedUp('K1.1'));
    known.when('FollowUpSupplier', found).thenNothing();
    known.when('FollowUpSupplier', found, on('2027-03-01')).then(e.followedUp('K1.1'));
  });
  it('is about what was agreed, under a contract', () => {
    procurement(...out)
      .when('FollowUpSupplier', found)
      .thenRejects('procurement.no-contract');
    procurement(...out, e.received, e.signed)
      .when('FollowUpSupplier', { ...found, outcomes: [{ requirementId: 'K1.6', met: 'met' }] })
      .thenRejects('procurement.requirement-unknown');
  });
});

describe('evaluating the requirements', () => {
  const judged = { fit: true, sufficient: false, evaluatedBy: id(20) };
  it('records it; stays quiet when the same was judged that day', () => {
    procurement(...out, e.received, e.signed)
      .when('EvaluateRequirements', judged)
      .then(e.evaluated);
    procurement(...out, e.received, e.signed, e.evaluated)
      .when('EvaluateRequirements', judged)
      .thenNothing();
  });
  it('needs a contract', () =>
    procurement(...out)
      .when('EvaluateRequirements', judged)
      .thenRejects('procurement.no-contract'));
});

describe('the end', () => {
  const reason = 'Avtalet löpte ut';
  const closed = events.ProcurementClosed({ ...subject, reason });
  const cancelled = events.ProcurementCancelled({ ...subject, reason });
  const contracted = [...out, e.received, e.signed];
  it('is to be closed with a contract, called off without', () => {
    procurement(...contracted)
      .when('CloseProcurement', { reason })
      .then(closed);
    procurement(...out)
      .when('CancelProcurement', { reason })
      .then(cancelled);
  });
  it('stays quiet when it has come', () => {
    procurement(...contracted, closed)
      .when('CloseProcurement', { reason })
      .thenNothing();
    procurement(...out, cancelled)
      .when('CancelProcurement', { reason })
      .thenNothing();
  });
  it('is one or the other', () => {
    procurement(...out)
      .when('CloseProcurement', { reason })
      .thenRejects('procurement.no-contract');
    procurement(...contracted)
      .when('CancelProcurement', { reason })
      .thenRejects('procurement.contract-signed');
    procurement(...out, cancelled)
      .when('CloseProcurement', { reason })
      .thenRejects('procurement.ended');
    procurement(...contracted, closed)
      .when('CancelProcurement', { reason })
      .thenRejects('procurement.ended');
  });
});

describe('withdrawing entries', () => {
  const withdraw = (n: number) => ({ eventIds: [id(1000 + n)], reason: 'Fel' });
  const standing = procurement(e.started, e.linked, e.generated()).state.current!;
  const withdrawn = events.ProcurementEntriesWithdrawn({
    ...{ ...subject, withdrawnEventIds: [id(1004)], reason: 'Fel', standing },
  });
  it('freezes what stands: a list that went out is open again', () => {
    procurement(...out)
      .when('WithdrawProcurementEntries', withdraw(4))
      .then(withdrawn);
    procurement(...out, withdrawn)
      .when('AttachRequirementList', { answersBy: '2026-04-01' })
      .then(e.attached);
  });
  it('stays quiet when they are withdrawn already', () =>
    procurement(...out, withdrawn)
      .when('WithdrawProcurementEntries', withdraw(4))
      .thenNothing());
  it('never takes back the first entry, nor what is not its own', () => {
    procurement(...out)
      .when('WithdrawProcurementEntries', withdraw(1))
      .thenRejects('platform.cannot-withdraw-first');
    procurement(...out)
      .when('WithdrawProcurementEntries', withdraw(99))
      .thenRejects('platform.nothing-to-withdraw');
  });
});
