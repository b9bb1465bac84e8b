// SPDX-License-Identifier: EUPL-1.2
import { given, id, log, rowsOf } from '#libs/kernel/testing';
import type { NewEvent } from '#libs/kernel';
import * as e from '../testing/examples.js';
import { procurementDecider } from '../domain/procurement/decider.js';
import * as events from '../domain/procurement/events.js';
import { detailsOf } from './procurement-details.js';
import { procurementProjection } from './procurement-projection.js';
import { procurementTasks } from './tasks.js';

const { subject } = e;
const after = (...history: NewEvent[]) =>
  rowsOf(procurementProjection, log(...history.map((event): [string, NewEvent] => ['2026-03-01', event])))[0]!;
const todo = (...history: NewEvent[]) =>
  procurementTasks.tasks(after(...history) as never).map(({ kind, dueOn }) => [kind, dueOn]);
const out = [e.started, e.linked, e.generated(), e.attached];
const contracted = [...out, e.received, e.answered, e.signed];
const looked = [...contracted, ...e.asked.map(({ requirementId }) => e.followedUp(requirementId))];

describe('the register of procurements', () => {
  it('shows a need that was taken up', () =>
    expect(after(e.started)).toMatchObject({
      ...{ ...subject, name: 'Journalsystem', responsibleId: id(20), status: 'started', step: 2, version: 1 },
      ...{ startedOn: '2026-03-01', wantedOn: null, requirementCount: 0, toReview: false, answeredCount: 0 },
      ...{ supplier: null, followUpOn: null, answersBy: null, endedOn: null },
    }));
  it.each([
    ['classified', 4, [e.started, e.linked]],
    ['listed', 5, [e.started, e.linked, e.generated()]],
    ['attached', 7, out],
    ['answered', 8, [...out, e.received, e.answered]],
    ['contracted', 9, contracted],
    ['followedUp', 9, looked],
    ['evaluated', 9, [...looked, e.evaluated]],
    ['cancelled', 5, [e.started, e.linked, e.generated(), events.ProcurementCancelled({ ...subject, reason: 'x' })]],
  ])('shows %s, and that step %d comes next', (status, step, history) =>
    expect(after(...history)).toMatchObject({ status, step }),
  );
  it('shows that the list waits for a review, until it has been made anew or kept', () => {
    const due = [e.started, e.linked, e.generated(), e.reclassified, e.reviewDue];
    expect(after(...due)).toMatchObject({ toReview: true, step: 5 });
    expect(after(...due, e.generated(e.high))).toMatchObject({ toReview: false });
    const kept = events.RequirementListKept({ ...subject, class: e.high, reason: 'Räcker' });
    expect(after(...due, kept)).toMatchObject({ toReview: false });
  });
  it('shows what the decisions look at, also after a withdrawal', () => {
    const standing = given(procurementDecider, e.started, e.linked, e.generated()).state.current!;
    const withdrawn = events.ProcurementEntriesWithdrawn({
      ...{ ...subject, withdrawnEventIds: [id(1004)], reason: 'Fel', standing },
    });
    const history = [...out, withdrawn, e.attached, e.invited, e.received, e.answered, e.signed, e.evaluated];
    const { state } = given(procurementDecider, ...history);
    expect(after(...history).state).toEqual(JSON.parse(JSON.stringify(state.current)));
  });
});

describe('the page of a procurement', () => {
  it('tells what a changed class adds, in words', () => {
    const { review } = detailsOf(after(e.started, e.linked, e.generated(), e.reclassified, e.reviewDue));
    expect(review!.added.map(({ text }) => text)).toEqual(e.added.map(({ text }) => text));
    expect(review!.dropped).toEqual([]);
  });
  it('tells which requirements are agreed, in place and followed up', () => {
    const introduced = events.OwnRequirementsIntroduced({ ...subject, requirementIds: ['K1.6'] });
    const { requirements } = detailsOf(after(...contracted, introduced, e.followedUp('K1.1', 'partly')));
    const of = (code: string) => requirements.find(({ requirementId }) => requirementId === code);
    expect(of('K1.1')).toMatchObject({ agreed: true, outcome: 'partly', followedUpOn: '2026-03-01' });
    expect(of('K1.6')).toMatchObject({ agreed: false, introduced: true });
  });
  it('tells which of the nine steps are done', () =>
    expect(detailsOf(after(...looked, e.evaluated)).stepsDone).toEqual([
      ...['need', 'class', 'risks', 'list', 'review', 'annex', 'answers', 'contract', 'followUp'],
    ]));
});

describe('what is to be done about a procurement', () => {
  it('is its next step', () => expect(todo(e.started)).toEqual([['procurementNext', null]]));
  it('is the review of its list where the class has changed', () =>
    expect(todo(e.started, e.linked, e.generated(), e.reclassified, e.reviewDue)).toEqual([
      ['procurementReview', null],
    ]));
  it('is the answers by their last day, once the list went out', () =>
    expect(todo(...out)).toEqual([['procurementAnswers', '2026-04-01']]));
  it('is the follow-up of the supplier, then the evaluation, then nothing', () => {
    expect(todo(...contracted)).toEqual([['procurementFollowUp', null]]);
    expect(todo(...looked)).toEqual([['procurementEvaluate', null]]);
    expect(todo(...looked, e.evaluated)).toEqual([]);
  });
  it('is not the follow-up a second time, where the contract has had one planned', () => {
    const signed = contracted.at(-1)! as ReturnType<typeof events.ContractSigned>;
    const planned = events.ContractSigned({ ...signed.data, followUpOn: '2027-03-01' });
    expect(todo(...contracted.slice(0, -1), planned)).toEqual([]);
  });
  it('is nothing when it is called off', () =>
    expect(todo(e.started, events.ProcurementCancelled({ ...subject, reason: 'x' }))).toEqual([]));
});
