// SPDX-License-Identifier: EUPL-1.2
import { given, id } from '#libs/kernel/testing';
import { PersonAdded, personDecider, PersonErased, PersonPasswordRenewed, PersonRenamed } from './person.js';

const who = { personId: id(20) };
const free = { ...who, roles: [], mandates: 0 };
const nobody = given(personDecider);
const known = given(personDecider, PersonAdded(who));
const erased = given(personDecider, PersonAdded(who), PersonErased(who));

describe('adding a person', () => {
  it('records the bare id', () => nobody.when('AddPerson', who).then(PersonAdded(who)));
  it('stays quiet when the person is known', () => known.when('AddPerson', who).thenNothing());
  it('never brings an erased person back', () =>
    erased.when('AddPerson', who).thenRejects('organisation.person-erased'));
});

describe('renaming a person', () => {
  it('records that it was done, not the name', () => known.when('RenamePerson', who).then(PersonRenamed(who)));
  it('records each time, since a name leaves no trace to compare with', () =>
    given(personDecider, PersonAdded(who), PersonRenamed(who)).when('RenamePerson', who).then(PersonRenamed(who)));
  it('refuses an unknown person', () => nobody.when('RenamePerson', who).thenRejects('organisation.person-unknown'));
  it('refuses an erased person', () => erased.when('RenamePerson', who).thenRejects('organisation.person-erased'));
});

describe('giving a person a new password', () => {
  it('records that it was done, each time', () => {
    known.when('RenewPassword', who).then(PersonPasswordRenewed(who));
    given(personDecider, PersonAdded(who), PersonPasswordRenewed(who))
      .when('RenewPassword', who)
      .then(PersonPasswordRenewed(who));
  });
  it('refuses an unknown person', () => nobody.when('RenewPassword', who).thenRejects('organisation.person-unknown'));
  it('refuses an erased person', () => erased.when('RenewPassword', who).thenRejects('organisation.person-erased'));
});

describe('erasing a person', () => {
  it('records that it was done', () => known.when('ErasePerson', free).then(PersonErased(who)));
  it('stays quiet when it was done', () => erased.when('ErasePerson', free).thenNothing());
  it('is refused while the person holds a role or a mandate', () => {
    known
      .when('ErasePerson', { ...free, roles: ['ciso', 'staff'] })
      .thenRejects('organisation.person-in-office', { roles: 'ciso, staff', mandates: 0 });
    known.when('ErasePerson', { ...free, mandates: 2 }).thenRejects('organisation.person-in-office', { mandates: 2 });
  });
  it('refuses an unknown person', () => nobody.when('ErasePerson', free).thenRejects('organisation.person-unknown'));
});
