// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import * as e from '../../testing/examples.js';
import type { RequirementAnswer } from './data.js';
import { procurementDecider } from './decider.js';
import * as events from './events.js';

const { subject, tender, linkHash } = e;
const procurement = (...history: events.ProcurementEvent[]) => given(procurementDecider, ...history);
const out = [e.started, e.linked, e.generated(), e.attached];
const revoked = events.TenderLinkRevoked({ ...subject, ...tender });

describe('inviting a supplier to answer', () => {
  const invite = { ...tender, linkUntil: '2026-03-31', linkHash };
  it('records whom, and until when', () =>
    procurement(...out)
      .when('InviteTenderer', invite)
      .then(e.invited));
  it('again gives the same tender a new link, and the one before opens nothing', () => {
    const anew = { ...invite, linkUntil: '2026-03-20', linkHash: 'b'.repeat(64) };
    const invitedAnew = events.TenderInvited({ ...subject, ...anew });
    procurement(...out, e.invited)
      .when('InviteTenderer', anew)
      .then(invitedAnew);
    procurement(...out, e.invited, invitedAnew)
      .when('AnswerByLink', { linkHash, answers: all })
      .thenRejects('procurement.link-not-valid');
  });
  it('refuses a second tender of the same supplier, and a tender of another', () => {
    procurement(...out, e.invited)
      .when('InviteTenderer', { ...invite, tenderId: id(63), supplier: 'exempelsystem ab' })
      .thenRejects('procurement.supplier-exists', { supplier: 'Exempelsystem AB' });
    procurement(...out, e.invited)
      .when('InviteTenderer', { ...invite, supplier: 'Annan AB' })
      .thenRejects('procurement.supplier-exists', { supplier: 'Exempelsystem AB' });
  });
  it('refuses a list that has not gone out, a day that has passed and a link of more than 90 days', () => {
    procurement(e.started, e.linked).when('InviteTenderer', invite).thenRejects('procurement.not-attached');
    procurement(...out)
      .when('InviteTenderer', invite, on('2026-04-01'))
      .thenRejects('procurement.day-passed');
    procurement(...out)
      .when('InviteTenderer', { ...invite, linkUntil: '2026-05-31' })
      .thenRejects('procurement.link-too-long', { days: 90 });
  });
});

describe('revoking a link', () => {
  it('records it, once', () => {
    procurement(...out, e.invited)
      .when('RevokeTenderLink', { tenderId: id(62) })
      .then(revoked);
    procurement(...out, e.invited, revoked)
      .when('RevokeTenderLink', { tenderId: id(62) })
      .thenNothing();
  });
  it('refuses a tender that there is not', () =>
    procurement(...out)
      .when('RevokeTenderLink', { tenderId: id(99) })
      .thenRejects('procurement.tender-unknown'));
});

const all: RequirementAnswer[] = e.asked.map(({ requirementId }) => ({ requirementId, answer: 'yes' }));

describe('a supplier that answers by the link', () => {
  const said = { linkHash, answers: all };
  const supplier = (day: string) => on(day, { system: 'procurement.tender-link' });
  const answered = events.TenderAnswered({ ...subject, ...tender, answers: all });
  it('counts as a tender too, and may change the answers until the last day', () => {
    procurement(...out, e.invited)
      .when('AnswerByLink', said, supplier('2026-03-31'))
      .then(e.received, answered);
    const other = all.map((one) => ({ ...one, answer: 'no' as const }));
    const known = procurement(...out, e.invited, e.received, answered);
    known.when('AnswerByLink', said).thenNothing();
    known
      .when('AnswerByLink', { linkHash, answers: other })
      .then(events.TenderAnswered({ ...subject, ...tender, answers: other }));
  });
  it.each<[string, events.ProcurementEvent[], string]>([
    ['has expired', [...out, e.invited], '2026-04-01'],
    ['was revoked', [...out, e.invited, revoked], '2026-03-02'],
    ['never was', out, '2026-03-02'],
    ['is of a procurement with a contract', [...out, e.invited, e.received, e.signed], '2026-03-02'],
    [
      'is of a procurement that was called off',
      [...out, e.invited, events.ProcurementCancelled({ ...subject, reason: 'Ingen medel' })],
      '2026-03-02',
    ],
    ['is of no procurement', [], '2026-03-02'],
  ])('is refused in the same words by a link that %s', (_, history, day) =>
    procurement(...history)
      .when('AnswerByLink', said, supplier(day))
      .thenRejects('procurement.link-not-valid', {}),
  );
  it('ends with the day for tenders, however long the link', () => {
    const short = events.RequirementListAttached({ ...subject, count: 3, answersBy: '2026-03-10' });
    procurement(e.started, e.linked, e.generated(), short, e.invited)
      .when('AnswerByLink', said, supplier('2026-03-11'))
      .thenRejects('procurement.link-not-valid');
  });
  it('answers all that was asked, and nothing else', () => {
    procurement(...out, e.invited)
      .when('AnswerByLink', { linkHash, answers: all.slice(1) })
      .thenRejects('procurement.answers-missing', { n: 1 });
    procurement(...out, e.invited)
      .when('AnswerByLink', { linkHash, answers: [...all, { requirementId: 'K1.6', answer: 'yes' }] })
      .thenRejects('procurement.requirement-unknown');
    procurement(...out, e.invited)
      .when('AnswerByLink', { linkHash, answers: [...all, all[0]!] })
      .thenRejects('procurement.answered-twice');
  });
});
