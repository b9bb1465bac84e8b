// SPDX-License-Identifier: EUPL-1.2
import { given, id } from '#libs/kernel/testing';
import { mandateDecider, MandateGranted, MandateRevoked } from './mandate.js';

const mandate = { mandateId: id(30), personId: id(20), unitId: id(10), maxConsequence: 2, maxLikelihood: 3 };
const { mandateId, personId, unitId } = mandate;
const granted = given(mandateDecider, MandateGranted(mandate));
const revoked = given(mandateDecider, MandateGranted(mandate), MandateRevoked({ mandateId, personId, unitId }));

describe('granting a mandate', () => {
  it('records whose it is, where, and how large', () =>
    given(mandateDecider).when('GrantMandate', mandate).then(MandateGranted(mandate)));
  it('for the whole organisation has no unit', () => {
    const everywhere = { ...mandate, unitId: null };
    given(mandateDecider).when('GrantMandate', everywhere).then(MandateGranted(everywhere));
  });
  it('stays quiet when it is in force as wished', () => granted.when('GrantMandate', mandate).thenNothing());
  it('never changes one, in force or revoked', () => {
    granted.when('GrantMandate', { ...mandate, maxConsequence: 4 }).thenRejects('organisation.mandate-exists');
    revoked.when('GrantMandate', mandate).thenRejects('organisation.mandate-exists');
  });
});

describe('revoking a mandate', () => {
  it('ends it', () =>
    granted.when('RevokeMandate', { mandateId }).then(MandateRevoked({ mandateId, personId, unitId })));
  it('stays quiet when it has ended', () => revoked.when('RevokeMandate', { mandateId }).thenNothing());
  it('refuses an unknown mandate', () =>
    given(mandateDecider).when('RevokeMandate', { mandateId }).thenRejects('organisation.mandate-unknown'));
});
