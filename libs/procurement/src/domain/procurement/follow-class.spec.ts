// SPDX-License-Identifier: EUPL-1.2
import { given, id } from '#libs/kernel/testing';
import * as e from '../../testing/examples.js';
import { classFrom } from './class-from.js';
import { procurementDecider } from './decider.js';
import * as events from './events.js';

const { subject } = e;
const procurement = (...history: events.ProcurementEvent[]) => given(procurementDecider, ...history);
const [system, register] = [id(70), id(71)];
const reasonsOf = (level: number) => [
  { aspect: 'confidentiality' as const, level, assetId: system, sourceId: register },
  { aspect: 'availability' as const, level: 1, assetId: system, sourceId: system },
];
const followed = { ...e.link, assetIds: [system], classSource: 'classification' as const, classFrom: reasonsOf(1) };
const linked = events.ProcurementLinked({ ...subject, ...followed, reason: 'Ny upphandling' });
const higher = { assetIds: [system], class: e.high, classFrom: reasonsOf(2) };
const reclassified = events.ProcurementLinked({ ...subject, ...followed, ...higher, reason: 'Ny upphandling' });

describe('a procurement whose class comes from what it is about', () => {
  it('gets the new class, and its open list is marked for review with the difference', () =>
    procurement(e.started, linked, e.generated()).when('FollowClass', higher).then(reclassified, e.reviewDue));
  it('gets it before there is a list too', () =>
    procurement(e.started, linked).when('FollowClass', higher).then(reclassified));
  it('and gets the old one back: then nothing is left to review', () => {
    const lower = { assetIds: [system], class: e.low, classFrom: reasonsOf(1) };
    const none = events.RequirementListReviewDue({ ...subject, class: e.low, added: [], dropped: [] });
    const back = [e.started, linked, e.generated(), reclassified, e.reviewDue];
    procurement(...back)
      .when('FollowClass', lower)
      .then(linked, none);
    expect(procurement(...back, linked, none).state.current).toMatchObject({ review: undefined, status: 'listed' });
  });
  it('stays as it is when the class is the same', () =>
    procurement(e.started, reclassified).when('FollowClass', higher).thenNothing());
  it.each<[string, events.ProcurementEvent[]]>([
    ['is about something else by now', [events.ProcurementLinked({ ...subject, ...followed, assetIds: [id(72)] })]],
    ['had its class given by hand', [events.ProcurementLinked({ ...subject, ...e.link, assetIds: [system] })]],
    ['has a contract', [linked, e.generated(), e.attached, e.received, e.signed]],
    ['is over', [linked, events.ProcurementCancelled({ ...subject, reason: 'Ingen medel' })]],
  ])('follows no more when it %s', (_, history) =>
    procurement(e.started, ...history)
      .when('FollowClass', higher)
      .thenNothing(),
  );
  it('never follows down to nothing, nor when there is no procurement', () => {
    const nothing = { ...higher, class: { confidentiality: 0, integrity: 0, availability: 0, traceability: 0 } };
    procurement(e.started, linked).when('FollowClass', nothing).thenNothing();
    procurement().when('FollowClass', higher).thenNothing();
  });
  it('has another class by hand once that is given, although the levels are the same', () =>
    procurement(e.started, linked)
      .when('LinkProcurement', { ...e.link, assetIds: [system], reason: 'Ny upphandling' })
      .then(events.ProcurementLinked({ ...subject, ...e.link, assetIds: [system], reason: 'Ny upphandling' })));
});

describe('the class that follows from several assets', () => {
  const none = { levels: null, inherited: [] };
  const paper = { levels: { ...e.low, integrity: 2 }, inherited: [] };
  const carrier = { levels: e.high, inherited: [{ aspect: 'confidentiality', assetId: register }] };
  it('is the highest of each aspect, and says whose it is and from where', () =>
    expect(classFrom(new Map(Object.entries({ [id(1)]: none, [id(2)]: paper, [system]: carrier })))).toEqual({
      class: { confidentiality: 2, integrity: 2, availability: 1, traceability: 0 },
      classFrom: [
        { aspect: 'confidentiality', level: 2, assetId: system, sourceId: register },
        { aspect: 'integrity', level: 2, assetId: id(2), sourceId: id(2) },
        { aspect: 'availability', level: 1, assetId: id(2), sourceId: id(2) },
      ],
    }));
  it('is none where none of them has one', () => {
    expect(classFrom(new Map([[id(1), none]]))).toBeUndefined();
    expect(classFrom(new Map())).toBeUndefined();
  });
});
