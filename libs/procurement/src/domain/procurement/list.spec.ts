// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import * as e from '../../testing/examples.js';
import { procurementDecider } from './decider.js';
import * as events from './events.js';

const { subject } = e;
const procurement = (...history: events.ProcurementEvent[]) => given(procurementDecider, ...history);
const cancelled = events.ProcurementCancelled({ ...subject, reason: 'Behovet försvann' });

describe('taking up a need', () => {
  it('records it', () => procurement().when('StartProcurement', e.start).then(e.started));
  it('stays quiet when it is taken up already', () =>
    procurement(e.started)
      .when('StartProcurement', { ...e.start, name: ' journalsystem' })
      .thenNothing());
  it('refuses an id that another procurement has', () =>
    procurement(e.started)
      .when('StartProcurement', { ...e.start, name: 'Skolplattform' })
      .thenRejects('procurement.exists', { name: 'Journalsystem' }));
});

describe('giving the class', () => {
  it('records it with the risks', () => procurement(e.started).when('LinkProcurement', e.link).then(e.linked));
  it('stays quiet when it is the same', () =>
    procurement(e.started, e.linked).when('LinkProcurement', e.link).thenNothing());
  it('refuses a class that calls for nothing', () => {
    const none = { confidentiality: 0, integrity: 0, availability: 0, traceability: 0 };
    procurement(e.started)
      .when('LinkProcurement', { ...e.link, class: none })
      .thenRejects('procurement.no-class');
  });
  it('under an open list marks it for review, with the difference', () =>
    procurement(e.started, e.linked, e.generated())
      .when('LinkProcurement', { ...e.link, class: e.high })
      .then(e.reclassified, e.reviewDue));
  it('back again says that nothing differs', () =>
    procurement(e.started, e.linked, e.generated(), e.reclassified, e.reviewDue)
      .when('LinkProcurement', e.link)
      .then(e.linked, events.RequirementListReviewDue({ ...subject, class: e.low, added: [], dropped: [] })));
  it('marks nothing when only the risks are others', () =>
    procurement(e.started, e.linked, e.generated())
      .when('LinkProcurement', { ...e.link, riskIds: [id(51)] })
      .then(events.ProcurementLinked({ ...subject, ...e.link, riskIds: [id(51)] })));
  it('refuses an unknown procurement, one that is over and one with a contract', () => {
    procurement().when('LinkProcurement', e.link).thenRejects('procurement.unknown');
    procurement(e.started, cancelled).when('LinkProcurement', e.link).thenRejects('procurement.ended');
    procurement(e.started, e.linked, e.generated(), e.attached, e.received, e.signed)
      .when('LinkProcurement', { ...e.link, class: e.high })
      .thenRejects('procurement.contract-signed');
  });
});

describe('making the list', () => {
  const sv = { language: 'sv' as const };
  it('takes from the catalogue what the class calls for', () =>
    procurement(e.started, e.linked).when('GenerateRequirementList', sv).then(e.generated()));
  it('stays quiet when it is made', () =>
    procurement(e.started, e.linked, e.generated()).when('GenerateRequirementList', sv).thenNothing());
  it('needs a class', () =>
    procurement(e.started).when('GenerateRequirementList', sv).thenRejects('procurement.not-classified'));
  it('is not made anew once it has gone out', () =>
    procurement(e.started, e.linked, e.generated(), e.attached)
      .when('GenerateRequirementList', { language: 'en' })
      .thenRejects('procurement.list-attached'));
  it('anew after a change of class keeps what was added, changed and taken off', () => {
    const changed = { ...e.listFor(e.low)[0]!, text: 'Var och en har ett konto.', origin: 'changed' as const };
    const [, second] = e.listFor(e.low);
    const removed = { ...subject, requirementId: second!.requirementId, reason: 'Gäller redan' };
    const anew = [
      changed,
      ...e.listFor(e.high).filter(({ requirementId: at }) => at !== 'K1.1' && at !== second!.requirementId),
      e.own,
    ];
    procurement(
      ...[e.started, e.linked, e.generated(), events.RequirementAdded({ ...subject, requirement: e.own })],
      events.RequirementChanged({ ...subject, requirement: changed }),
      events.RequirementRemoved(removed),
      ...[e.reclassified, e.reviewDue],
    )
      .when('GenerateRequirementList', sv)
      .then(e.generated(e.high, anew));
  });
});

describe('keeping the list in spite of a new class', () => {
  const reason = 'Täcker redan behovet';
  it('records why', () =>
    procurement(e.started, e.linked, e.generated(), e.reclassified, e.reviewDue)
      .when('KeepRequirementList', { reason })
      .then(events.RequirementListKept({ ...subject, class: e.high, reason })));
  it('stays quiet when nothing is to be reviewed', () =>
    procurement(e.started, e.linked, e.generated()).when('KeepRequirementList', { reason }).thenNothing());
  it('needs a list', () =>
    procurement(e.started).when('KeepRequirementList', { reason }).thenRejects('procurement.no-list'));
});

describe('working on the list', () => {
  const list = () => procurement(e.started, e.linked, e.generated());
  const { requirementId, origin: _, ...words } = e.own;
  const ownAdded = events.RequirementAdded({ ...subject, requirement: e.own });
  const [first] = e.listFor(e.low);

  it('adds a requirement of one’s own, once', () => {
    list().when('AddRequirement', { requirementId, words }).then(ownAdded);
    procurement(e.started, e.linked, e.generated(), ownAdded)
      .when('AddRequirement', { requirementId, words })
      .thenNothing();
  });
  it('refuses one that says the same as another', () =>
    list()
      .when('AddRequirement', { requirementId, words: { ...words, text: first!.text } })
      .thenRejects('procurement.requirement-exists'));
  it('puts one in other words, and stays quiet when nothing differs', () => {
    const requirement = { ...first!, text: 'Var och en har ett konto.', origin: 'changed' as const };
    list()
      .when('ChangeRequirement', { requirementId: 'K1.1', text: requirement.text })
      .then(events.RequirementChanged({ ...subject, requirement }));
    list().when('ChangeRequirement', { requirementId: 'K1.1', force: 'must' }).thenNothing();
    list()
      .when('ChangeRequirement', { requirementId: 'K9.9', text: 'Något' })
      .thenRejects('procurement.requirement-unknown', { requirementId: 'K9.9' });
  });
  it('takes one off with a reason, once', () => {
    const removed = { requirementId: 'K1.1', reason: 'Gäller redan' };
    const gone = events.RequirementRemoved({ ...subject, ...removed });
    list().when('RemoveRequirement', removed).then(gone);
    procurement(e.started, e.linked, e.generated(), gone).when('RemoveRequirement', removed).thenNothing();
    list()
      .when('RemoveRequirement', { ...removed, requirementId: 'K9.9' })
      .thenRejects('procurement.requirement-unknown');
  });
  it('does not change once it has gone out', () => {
    const out = procurement(e.started, e.linked, e.generated(), e.attached);
    out.when('AddRequirement', { requirementId, words }).thenRejects('procurement.list-attached');
    out.when('ChangeRequirement', { requirementId: 'K1.1', text: 'Nytt' }).thenRejects('procurement.list-attached');
    out.when('RemoveRequirement', { requirementId: 'K1.1', reason: 'x' }).thenRejects('procurement.list-attached');
  });
  it('says what is in place of what one does oneself', () => {
    const introduced = events.OwnRequirementsIntroduced({ ...subject, requirementIds: ['K1.6'] });
    list()
      .when('IntroduceOwnRequirements', { requirementIds: ['K1.6', 'K1.6'] })
      .then(introduced);
    procurement(e.started, e.linked, e.generated(), introduced)
      .when('IntroduceOwnRequirements', { requirementIds: ['K1.6'] })
      .thenNothing();
    list()
      .when('IntroduceOwnRequirements', { requirementIds: ['K1.1'] })
      .thenRejects('procurement.not-own-work');
    procurement(e.started)
      .when('IntroduceOwnRequirements', { requirementIds: ['K1.6'] })
      .thenRejects('procurement.no-list');
  });
});

describe('sending the list out', () => {
  const until = { answersBy: '2026-04-01' };
  it('records how many there are, and stays quiet when it is out', () => {
    procurement(e.started, e.linked, e.generated()).when('AttachRequirementList', until).then(e.attached);
    procurement(e.started, e.linked, e.generated(), e.attached).when('AttachRequirementList', until).thenNothing();
  });
  it('refuses a list that is to be reviewed, an empty one, none, and a day that has passed', () => {
    procurement(e.started, e.linked, e.generated(), e.reclassified, e.reviewDue)
      .when('AttachRequirementList', until)
      .thenRejects('procurement.list-to-review');
    procurement(e.started, e.linked, e.generated(e.low, []))
      .when('AttachRequirementList', until)
      .thenRejects('procurement.list-empty');
    procurement(e.started).when('AttachRequirementList', until).thenRejects('procurement.no-list');
    procurement(e.started, e.linked, e.generated())
      .when('AttachRequirementList', until, on('2026-04-02'))
      .thenRejects('procurement.day-passed', { day: '2026-04-01' });
  });
});
