// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { classificationDecider } from './decider.js';
import {
  ClassificationApproved,
  ClassificationBegun,
  ClassificationDeclined,
  ClassificationEntriesWithdrawn,
  type ClassificationEvent,
  ClassificationProposed,
  ClassificationReferred,
  ClassificationReviewed,
} from './events.js';

const subject = { assetId: id(70), unitIds: [id(10)] };
const levels = { confidentiality: 3, integrity: 2, availability: 1, traceability: 0 };
const reasons = { confidentiality: 'Journaler', integrity: 'Vård', availability: 'Kan vänta', traceability: 'Inget' };
const judged = { levels, reasons, scope: 'Patientjournaler i vården' };
const proposal = { ...subject, ...judged, proposedBy: id(21) };
const begun = ClassificationBegun(subject);
const proposed = ClassificationProposed(proposal);
const approval = { approvedBy: id(20), ownerId: id(20), unitIds: [id(10)] };
const period = { validUntil: '2028-03-01', reviewOn: '2027-03-01' };
const approved = ClassificationApproved({ ...proposal, approvedBy: id(20), ...period });
const review = { reviewedBy: id(20), unitIds: [id(10)] };
const referral = { ...subject, referredBy: id(21) };
const referred = ClassificationReferred(referral);
const classification = (...history: ClassificationEvent[]) => given(classificationDecider, ...history);

describe('proposing a classification', () => {
  it('records a level and a reason per aspect', () =>
    classification().when('ProposeClassification', proposal).then(begun, proposed));
  it('stays quiet when the same waits already', () =>
    classification(begun, proposed).when('ProposeClassification', proposal).thenNothing());
  it('takes the place of what waited, when it says something else', () => {
    const other = { ...proposal, levels: { ...levels, integrity: 3 } };
    classification(begun, proposed).when('ProposeClassification', other).then(ClassificationProposed(other));
  });
  it('of a classified asset classifies it anew', () =>
    classification(begun, proposed, approved).when('ProposeClassification', proposal).then(proposed));
  it.each([
    [{ levels: { ...levels, availability: 4 } }],
    [{ harms: [{ aspect: 'confidentiality' as const, harm: 'society' as const, level: 4 }] }],
  ])('stops at the fourth level, and records nothing: %j', (four) =>
    classification()
      .when('ProposeClassification', { ...proposal, ...four })
      .thenRejects('classification.level-four'),
  );
  it('never sets a level below the harm that the answers show', () =>
    classification()
      .when('ProposeClassification', {
        ...proposal,
        harms: [{ aspect: 'availability', harm: 'serviceDelivery', level: 2 }],
      })
      .thenRejects('classification.below-harm', { aspect: 'availability' }));
  it('may set a level below the answers with a reason of its own, and keeps what they gave', () => {
    const harms = [{ aspect: 'availability' as const, harm: 'serviceDelivery' as const, level: 2 }];
    const overrides = [{ aspect: 'availability' as const, reason: 'Papper som reserv' }];
    classification()
      .when('ProposeClassification', { ...proposal, harms, overrides })
      .then(
        begun,
        ClassificationProposed({
          ...{ ...proposal, harms },
          overrides: [{ aspect: 'availability', suggested: 2, reason: 'Papper som reserv' }],
        }),
      );
  });
  it('keeps no reason for a level that follows from the answers', () => {
    const harms = [{ aspect: 'availability' as const, harm: 'serviceDelivery' as const, level: 1 }];
    const overrides = [{ aspect: 'availability' as const, reason: 'Ändrade sig' }];
    classification()
      .when('ProposeClassification', { ...proposal, harms, overrides })
      .then(begun, ClassificationProposed({ ...proposal, harms }));
  });
  it('takes the place of what waited, when the answers are others', () => {
    const harms = [{ aspect: 'availability' as const, harm: 'economy' as const, level: 1 }];
    classification(begun, proposed)
      .when('ProposeClassification', { ...proposal, harms })
      .then(ClassificationProposed({ ...proposal, harms }));
  });
  it('refuses what was referred to security protection', () =>
    classification(begun, referred).when('ProposeClassification', proposal).thenRejects('classification.referred'));
});

describe('approving a classification', () => {
  it('makes it hold for two years, to be looked at after one', () =>
    classification(begun, proposed).when('ApproveClassification', approval).then(approved));
  it('may be for a shorter time', () => {
    const shorter = { validUntil: '2026-09-01', reviewOn: '2026-06-01' };
    classification(begun, proposed)
      .when('ApproveClassification', { ...approval, ...shorter })
      .then(ClassificationApproved({ ...proposal, approvedBy: id(20), ...shorter }));
  });
  it('says what it takes the place of', () =>
    classification(begun, proposed, approved, proposed)
      .when('ApproveClassification', approval)
      .then(ClassificationApproved({ ...proposal, previous: levels, approvedBy: id(20), ...period })));
  it('stays quiet when it was approved that day', () =>
    classification(begun, proposed, approved).when('ApproveClassification', approval).thenNothing());
  it('needs a proposal', () => {
    classification().when('ApproveClassification', approval).thenRejects('classification.unknown');
    classification(begun, proposed, approved)
      .when('ApproveClassification', approval, on('2026-04-01'))
      .thenRejects('classification.nothing-proposed');
  });
  it('is for the owner of the asset alone', () => {
    classification(begun, proposed)
      .when('ApproveClassification', { ...approval, approvedBy: id(21) })
      .thenRejects('classification.not-owner');
    classification(begun, proposed)
      .when('ApproveClassification', { ...approval, ownerId: null })
      .thenRejects('classification.owner-missing');
  });
  it.each(['2026-03-01', '2028-03-02'])('is for two years at most, and not until %s', (validUntil) =>
    classification(begun, proposed)
      .when('ApproveClassification', { ...approval, validUntil })
      .thenRejects('classification.validity', { validUntil }),
  );
  it('is to be looked at while it holds', () =>
    classification(begun, proposed)
      .when('ApproveClassification', { ...approval, reviewOn: '2028-03-02' })
      .thenRejects('classification.review-outside', { reviewOn: '2028-03-02' }));
});

describe('declining a classification', () => {
  const decline = { declinedBy: id(20), ownerId: id(20), unitIds: [id(10)], reason: 'Jouren behöver den dygnet runt' };
  const declined = ClassificationDeclined({
    ...{ ...subject, levels, proposedBy: id(21) },
    ...{ declinedBy: id(20), reason: decline.reason },
  });
  it('says why, to the one who proposed it', () =>
    classification(begun, proposed).when('DeclineClassification', decline).then(declined));
  it('lets what held go on holding', () =>
    classification(begun, proposed, approved, proposed, declined)
      .when('ReviewClassification', { reviewedBy: id(20), unitIds: [id(10)] }, on('2026-09-01'))
      .then(
        ClassificationReviewed({
          ...{ ...subject, levels, reviewedBy: id(20) },
          ...{ validUntil: '2028-09-01', reviewOn: '2027-09-01' },
        }),
      ));
  it('leaves nothing to approve, and it may be proposed anew', () => {
    classification(begun, proposed, declined)
      .when('ApproveClassification', approval)
      .thenRejects('classification.nothing-proposed');
    classification(begun, proposed, declined).when('ProposeClassification', proposal).then(proposed);
  });
  it('stays quiet when it was declined that day', () =>
    classification(begun, proposed, declined).when('DeclineClassification', decline).thenNothing());
  it('needs a proposal, and is for the owner of the asset alone', () => {
    classification(begun, proposed, approved)
      .when('DeclineClassification', decline)
      .thenRejects('classification.nothing-proposed');
    classification(begun, proposed)
      .when('DeclineClassification', { ...decline, declinedBy: id(21) })
      .thenRejects('classification.not-owner');
    classification(begun, proposed)
      .when('DeclineClassification', { ...decline, ownerId: null })
      .thenRejects('classification.owner-missing');
  });
  it('can be taken back, and the proposal waits again', () => {
    const withdrawal = { eventIds: [id(1003)], reason: 'Fel knapp' };
    const waits = { levels, on: '2026-03-01', by: id(21) };
    classification(begun, proposed, declined)
      .when('WithdrawClassificationEntries', withdrawal)
      .then(
        ClassificationEntriesWithdrawn({
          ...{ ...subject, withdrawnEventIds: [id(1003)], reason: 'Fel knapp' },
          standing: { proposed: waits },
        }),
      );
  });
});

describe('reviewing a classification', () => {
  const later = { validUntil: '2028-09-01', reviewOn: '2027-09-01' };
  const reviewed = ClassificationReviewed({ ...subject, levels, reviewedBy: id(20), ...later });
  it('lets it hold for two more years', () =>
    classification(begun, proposed, approved).when('ReviewClassification', review, on('2026-09-01')).then(reviewed));
  it('stays quiet when it was reviewed that day', () => {
    const today = ClassificationReviewed({ ...subject, levels, reviewedBy: id(20), ...period });
    classification(begun, proposed, approved, today).when('ReviewClassification', review).thenNothing();
  });
  it('needs one that is approved and has not expired', () => {
    classification(begun, proposed).when('ReviewClassification', review).thenRejects('classification.nothing-approved');
    classification(begun, proposed, approved)
      .when('ReviewClassification', review, on('2028-03-01'))
      .thenRejects('classification.expired', { validUntil: '2028-03-01' });
  });
});

describe('referring an asset to security protection', () => {
  it('records that it was referred, and nothing of what it holds', () =>
    classification().when('ReferClassification', referral).then(begun, referred));
  it('takes away what held and what waited', () =>
    classification(begun, proposed, approved, referred)
      .when('ReviewClassification', review)
      .thenRejects('classification.referred'));
  it('stays quiet when it is referred', () =>
    classification(begun, referred).when('ReferClassification', referral).thenNothing());
});

describe('withdrawing entries of a classification', () => {
  const reason = 'Fel tillgång';
  const withdraw = (n: number) => ({ eventIds: [id(1000 + n)], reason });
  type Standing = Parameters<typeof ClassificationEntriesWithdrawn>[0]['standing'];
  const withdrawn = (n: number, standing: Standing) =>
    ClassificationEntriesWithdrawn({ ...subject, withdrawnEventIds: [id(1000 + n)], reason, standing });
  const waits = { levels, on: '2026-03-01', by: id(21) };
  const holds = { levels, on: '2026-03-01', by: id(20), ...period };
  it('takes back an approval, and the proposal waits again', () =>
    classification(begun, proposed, approved)
      .when('WithdrawClassificationEntries', withdraw(3))
      .then(withdrawn(3, { proposed: waits })));
  it('takes back a referral, and what held holds again', () =>
    classification(begun, proposed, approved, referred)
      .when('WithdrawClassificationEntries', withdraw(4))
      .then(withdrawn(4, { approved: holds })));
  it('takes back the only proposal', () =>
    classification(begun, proposed).when('WithdrawClassificationEntries', withdraw(2)).then(withdrawn(2, {})));
  it('stays quiet when they are withdrawn', () =>
    classification(begun, proposed, withdrawn(2, {})).when('WithdrawClassificationEntries', withdraw(2)).thenNothing());
  it('refuses an asset that was never classified', () =>
    classification().when('WithdrawClassificationEntries', withdraw(2)).thenRejects('classification.unknown'));
});
