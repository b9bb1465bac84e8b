// SPDX-License-Identifier: EUPL-1.2
import { given, id } from '#libs/kernel/testing';
import { IncidentReportLinkMade, IncidentReportLinkRevoked, reportLinkDecider } from './report-link.js';

const link = {
  linkId: id(90),
  unitId: id(10),
  label: 'Personalrummet',
  tokenHash: 'a'.repeat(64),
  validUntil: '2026-09-01T00:00:00.000Z',
  madeBy: id(20),
};
const made = IncidentReportLinkMade(link);
const revoked = IncidentReportLinkRevoked({ linkId: id(90), unitId: id(10), revokedBy: id(20) });

describe('a link for reporting without an account', () => {
  it('is made for a unit and a time', () => given(reportLinkDecider).when('MakeIncidentReportLink', link).then(made));
  it('is made once', () => {
    given(reportLinkDecider, made).when('MakeIncidentReportLink', link).thenNothing();
    given(reportLinkDecider, made)
      .when('MakeIncidentReportLink', { ...link, tokenHash: 'b'.repeat(64) })
      .thenRejects('incident.link-exists');
  });
  it('is not over before it begins', () =>
    given(reportLinkDecider)
      .when('MakeIncidentReportLink', { ...link, validUntil: '2026-03-01T12:00:00.000Z' })
      .thenRejects('incident.link-over-already'));
  it('is revoked, once and for all', () => {
    given(reportLinkDecider, made)
      .when('RevokeIncidentReportLink', { revokedBy: id(20) })
      .then(revoked);
    given(reportLinkDecider, made, revoked)
      .when('RevokeIncidentReportLink', { revokedBy: id(20) })
      .thenNothing();
    given(reportLinkDecider)
      .when('RevokeIncidentReportLink', { revokedBy: id(20) })
      .thenRejects('incident.link-unknown');
  });
});
