// SPDX-License-Identifier: EUPL-1.2
import { id, log, rowsOf } from '#libs/kernel/testing';
import {
  ClassificationApproved,
  ClassificationBegun,
  ClassificationDeclined,
  ClassificationEntriesWithdrawn,
  ClassificationProposed,
  ClassificationReferred,
  ClassificationReviewed,
} from '../domain/events.js';
import { entriesOf } from './classification-details.js';
import { classificationProjection } from './classification-projection.js';
import { highest, type Source } from './inherited.js';

const subject = { assetId: id(70), unitIds: [id(10)] };
const levels = { confidentiality: 3, integrity: 2, availability: 1, traceability: 0 };
const reasons = { confidentiality: 'a', integrity: 'b', availability: 'c', traceability: 'd' };
const proposal = { ...subject, levels, reasons, proposedBy: id(21) };
const begun: Parameters<typeof log>[0] = ['2026-01-01', ClassificationBegun(subject)];
const proposed: Parameters<typeof log>[0] = ['2026-01-01', ClassificationProposed(proposal)];
const period = { validUntil: '2028-02-01', reviewOn: '2027-02-01' };
const approved: Parameters<typeof log>[0] = [
  '2026-02-01',
  ClassificationApproved({ ...proposal, approvedBy: id(20), ...period }),
];
const referred: Parameters<typeof log>[0] = ['2026-03-01', ClassificationReferred({ ...subject, referredBy: id(21) })];

const nothing = {
  ...{ confidentiality: null, integrity: null, availability: null, traceability: null },
  ...{ approvedOn: null, approvedById: null, validUntil: null, reviewOn: null, reviewedOn: null },
  ...{ proposedLevels: null, proposedOn: null, proposedById: null, referredOn: null },
  ...{ declinedOn: null, declinedById: null, declinedForId: null },
};
const blank = { assetId: id(70), ...nothing, streamId: id(2), version: 1 };
const held = { ...levels, approvedOn: '2026-02-01', approvedById: id(20), ...period };

describe('the classifications', () => {
  const rows = (...later: Parameters<typeof log>) => rowsOf(classificationProjection, log(begun, ...later));

  it('show what waits for the owner', () =>
    expect(rows(proposed)).toEqual([
      { ...blank, proposedLevels: levels, proposedOn: '2026-01-01', proposedById: id(21), version: 2 },
    ]));
  it('show what holds, for how long, and that nothing waits', () =>
    expect(rows(proposed, approved)).toEqual([{ ...blank, ...held, version: 3 }]));
  it('keep what holds while it is classified anew', () =>
    expect(rows(proposed, approved, ['2026-04-01', ClassificationProposed(proposal)])).toMatchObject([
      { ...levels, proposedOn: '2026-04-01' },
    ]));
  it('show who declined what was proposed, and when, until it is proposed anew', () => {
    const said = { levels, reason: 'För lågt', proposedBy: id(21), declinedBy: id(20) };
    const declined: Parameters<typeof log>[0] = ['2026-02-01', ClassificationDeclined({ ...subject, ...said })];
    const refused = { declinedOn: '2026-02-01', declinedById: id(20), declinedForId: id(21) };
    expect(rows(proposed, declined)).toEqual([{ ...blank, ...refused, version: 3 }]);
    const standing = { declined: { on: '2026-02-01', by: id(20), proposedBy: id(21) } };
    const withdrawn = ClassificationEntriesWithdrawn({
      ...{ ...subject, withdrawnEventIds: [id(1004)], reason: 'Fel', standing },
    });
    expect(rows(proposed, declined, ['2026-03-01', withdrawn])).toEqual([{ ...blank, ...refused, version: 4 }]);
    expect(rows(proposed, declined, ['2026-03-01', ClassificationProposed(proposal)])).toMatchObject([
      { declinedOn: null, proposedOn: '2026-03-01' },
    ]);
  });
  it('show a review and the longer time', () => {
    const later = { validUntil: '2028-06-01', reviewOn: '2027-06-01' };
    const reviewed = ClassificationReviewed({ ...subject, levels, reviewedBy: id(20), ...later });
    expect(rows(proposed, approved, ['2026-06-01', reviewed])).toEqual([
      { ...blank, ...held, ...later, reviewedOn: '2026-06-01', version: 4 },
    ]);
  });
  it('show of what was referred that it was, and no level', () =>
    expect(rows(proposed, approved, referred)).toEqual([{ ...blank, referredOn: '2026-03-01', version: 4 }]));
  it('show what stands after a withdrawal', () => {
    const withdrawn = (standing: Parameters<typeof ClassificationEntriesWithdrawn>[0]['standing']) =>
      ClassificationEntriesWithdrawn({ ...subject, withdrawnEventIds: [id(1004)], reason: 'Fel', standing });
    const approval = { levels, on: '2026-02-01', by: id(20), ...period };
    expect(rows(proposed, approved, referred, ['2026-04-01', withdrawn({ approved: approval })])).toEqual([
      { ...blank, ...held, version: 5 },
    ]);
    expect(rows(proposed, ['2026-04-01', withdrawn({})])).toEqual([{ ...blank, version: 3 }]);
  });
});

describe('what holds for an asset', () => {
  const source = (assetId: string, name: string, c: number | null, i: number, referred = false): Source => ({
    ...{ rootId: id(70), assetId, name, referred },
    ...{ confidentiality: c, integrity: c === null ? null : i },
    ...{ availability: c === null ? null : 1, traceability: c === null ? null : 0 },
  });
  const own = source(id(70), 'System', 1, 3);

  it('is its own class where it carries nothing', () =>
    expect(highest([own])).toEqual({
      levels: { confidentiality: 1, integrity: 3, availability: 1, traceability: 0 },
      ...{ inherited: [], carriesReferred: false },
    }));
  it('is, aspect by aspect, the highest of what it carries, and says from where', () => {
    const { levels: found, inherited } = highest([own, source(id(71), 'Journaler', 3, 2)]);
    expect(found).toEqual({ confidentiality: 3, integrity: 3, availability: 1, traceability: 0 });
    expect(inherited).toEqual([{ aspect: 'confidentiality', level: 3, assetId: id(71), name: 'Journaler' }]);
  });
  it('is inherited whole where it has no class of its own', () =>
    expect(highest([source(id(71), 'Journaler', 2, 2)])).toMatchObject({
      levels: { confidentiality: 2, integrity: 2, availability: 1, traceability: 0 },
      inherited: [{ aspect: 'confidentiality' }, { aspect: 'integrity' }, {}, {}],
    }));
  it('is nothing where nothing is classified', () => expect(highest([])).toMatchObject({ levels: null }));
  it('tells that it carries something referred, with no level of it', () =>
    expect(highest([own, source(id(72), 'Hemligt', null, 0, true)])).toMatchObject({
      ...{ levels: { confidentiality: 1 }, carriesReferred: true },
    }));
});

it('what was said is read out of the events that stand', () => {
  const history = log(begun, proposed, approved).map(({ eventId, type, data, occurredAt }) => ({
    ...{ eventId, type, data, occurredAt },
  }));
  expect(entriesOf(history)).toMatchObject({
    proposals: [{ byId: id(21), reasons, on: '2026-01-01' }],
    approvals: [{ byId: id(20), levels, validUntil: '2028-02-01' }],
    reviews: [],
  });
  const withdrawal = {
    ...{ eventId: id(1004), type: 'ClassificationEntriesWithdrawn', occurredAt: '2026-03-01T12:00:00.000Z' },
    data: { withdrawnEventIds: [id(1003)] },
  };
  expect(entriesOf([...history, withdrawal]).approvals).toEqual([]);
});
