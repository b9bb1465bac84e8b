// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import {
  OrganisationActorGroupChanged,
  organisationDecider,
  OrganisationRegistered,
  OrganisationRenamed,
} from './organisation.js';

const municipality = {
  organisationId: id(1),
  name: 'Exempelby kommun',
  actorGroup: 'municipality' as const,
  synthetic: false,
};
const system = on('2026-03-01', { system: 'demo' });

describe('registering an organisation', () => {
  it('records its name and actor group', () =>
    given(organisationDecider).when('RegisterOrganisation', municipality).then(OrganisationRegistered(municipality)));
  it('is refused when it is registered already, also with the same words', () =>
    given(organisationDecider, OrganisationRegistered(municipality))
      .when('RegisterOrganisation', municipality)
      .thenRejects('organisation.exists'));
  it('as synthetic is for the system alone', () => {
    const madeUp = { ...municipality, synthetic: true };
    given(organisationDecider).when('RegisterOrganisation', madeUp).thenRejects('organisation.synthetic-by-system');
    given(organisationDecider).when('RegisterOrganisation', madeUp, system).then(OrganisationRegistered(madeUp));
  });
});

describe('renaming an organisation', () => {
  const registered = given(organisationDecider, OrganisationRegistered(municipality));
  const name = 'Exempelby stad';
  it('records the new name', () =>
    registered.when('RenameOrganisation', { name }).then(OrganisationRenamed({ organisationId: id(1), name })));
  it('stays quiet when it has that name', () =>
    registered.when('RenameOrganisation', { name: municipality.name }).thenNothing());
  it('needs a registered organisation', () =>
    given(organisationDecider).when('RenameOrganisation', { name }).thenRejects('organisation.unknown'));
});

describe('changing the actor group', () => {
  const registered = given(organisationDecider, OrganisationRegistered(municipality));
  const change = OrganisationActorGroupChanged({ organisationId: id(1), actorGroup: 'region' });
  it('records the new one', () => registered.when('ChangeActorGroup', { actorGroup: 'region' }).then(change));
  it('stays quiet when it is that one', () =>
    registered.when('ChangeActorGroup', { actorGroup: 'municipality' }).thenNothing());
  it('is remembered: changing to the same once more stays quiet', () =>
    given(organisationDecider, OrganisationRegistered(municipality), change)
      .when('ChangeActorGroup', { actorGroup: 'region' })
      .thenNothing());
  it('needs a registered organisation', () =>
    given(organisationDecider).when('ChangeActorGroup', { actorGroup: 'region' }).thenRejects('organisation.unknown'));
});
