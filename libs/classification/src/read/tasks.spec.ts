// SPDX-License-Identifier: EUPL-1.2
import { AssetRegistered, AssetRetired } from '#libs/inventory';
import type { NewEvent } from '#libs/kernel';
import { id, log, rowsOf } from '#libs/kernel/testing';
import {
  ClassificationApproved,
  ClassificationBegun,
  ClassificationDeclined,
  ClassificationProposed,
  ClassificationReferred,
} from '../domain/events.js';
import { classificationTasks } from './tasks.js';

const subject = { assetId: id(70), unitIds: [id(10)] };
const levels = { confidentiality: 3, integrity: 2, availability: 1, traceability: 0 };
const reasons = { confidentiality: 'a', integrity: 'b', availability: 'c', traceability: 'd' };
const registered = AssetRegistered({ ...subject, kind: 'information', name: 'Journaler', ownerId: id(20) });
const begun = ClassificationBegun(subject);
const judged = { ...subject, levels, reasons, proposedBy: id(21) };
const proposed = ClassificationProposed(judged);
const period = { validUntil: '2028-03-01', reviewOn: '2027-03-01' };
const approved = ClassificationApproved({ ...judged, approvedBy: id(20), ...period });
const said = { levels, reason: 'För lågt', proposedBy: id(21), declinedBy: id(20) };
const declined = ClassificationDeclined({ ...subject, ...said });

const after = (...events: NewEvent[]) =>
  rowsOf(
    classificationTasks.rows,
    log(...[registered, begun, ...events].map((event): [string, NewEvent] => ['2026-03-01', event])),
  ).flatMap((row) => classificationTasks.tasks(row as never));

describe('what is to be done about the class of an asset', () => {
  it('when it is proposed: the owner of the asset approves or declines', () =>
    expect(after(proposed)).toMatchObject([{ kind: 'classApprove', title: 'Journaler', personId: id(20) }]));
  it('when it was declined: the one who proposed it reads why', () =>
    expect(after(proposed, declined)).toMatchObject([{ kind: 'classDeclined', personId: id(21) }]));
  it('when it holds: the owner looks at it on its day, unless another is proposed already', () => {
    expect(after(proposed, approved)).toMatchObject([{ kind: 'classReview', dueOn: '2027-03-01', personId: id(20) }]);
    expect(after(proposed, approved, proposed)).toMatchObject([{ kind: 'classApprove' }]);
  });
  it('when it was referred, or the asset is out of use: nothing', () => {
    expect(after(proposed, ClassificationReferred({ ...subject, referredBy: id(21) }))).toEqual([]);
    const retired = AssetRetired({ ...subject, reason: 'Ersatt' });
    expect(after(proposed, approved, retired)).toEqual([]);
  });
});
