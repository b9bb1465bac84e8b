// SPDX-License-Identifier: EUPL-1.2
import { given, id, on } from '#libs/kernel/testing';
import { type AttestMeasure, attestationDecider, AttestationWithdrawn, MeasureAttested } from './attestation.js';

const statement = {
  attestationId: id(10),
  modelId: 'infosakkollen-2023',
  measureId: '1.1',
  from: '2026-02-01',
  statement: 'The policy was adopted by the board.',
  links: ['https://example.se/policy'],
  attestedBy: id(20),
};
const wish: AttestMeasure = { ...statement, accepts: true };
const attested = MeasureAttested(statement);

describe('attesting a measure', () => {
  const nothing = given(attestationDecider);

  it('records who vouches for what, from when, and with which evidence', () =>
    nothing.when('AttestMeasure', wish).then(attested));

  it('takes a file instead of a link', () => {
    const { links: _, ...rest } = statement;
    const files = [{ fileId: id(30), sha256: 'a'.repeat(64), name: 'policy.pdf' }];
    nothing.when('AttestMeasure', { ...rest, files, accepts: true }).then(MeasureAttested({ ...rest, files }));
  });

  it('takes an end up to 24 months away', () => {
    const data = { ...statement, to: '2028-02-01' };
    nothing.when('AttestMeasure', { ...data, accepts: true }).then(MeasureAttested(data));
    nothing
      .when('AttestMeasure', { ...wish, to: '2028-02-02' })
      .thenRejects('assessment.period-too-long', { latest: '2028-02-01' });
  });

  it('is refused for a measure that only recorded work can carry', () =>
    nothing.when('AttestMeasure', { ...wish, accepts: false }).thenRejects('assessment.not-attestable'));

  it('is refused without evidence', () => {
    const { links: _, ...bare } = wish;
    nothing.when('AttestMeasure', bare).thenRejects('assessment.evidence-missing');
    nothing.when('AttestMeasure', { ...bare, links: [] }).thenRejects('assessment.evidence-missing');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://two words'])('is refused with the link %s', (link) =>
    nothing.when('AttestMeasure', { ...wish, links: [link] }).thenRejects('assessment.link-not-web', { link }),
  );

  it('is refused for a period that is empty or has not begun', () => {
    nothing.when('AttestMeasure', { ...wish, to: '2026-02-01' }).thenRejects('assessment.period-empty');
    nothing
      .when('AttestMeasure', { ...wish, from: '2026-03-02' }, on('2026-03-01'))
      .thenRejects('assessment.attested-ahead');
  });

  it('is refused under an id that is taken', () =>
    given(attestationDecider, attested).when('AttestMeasure', wish).thenRejects('assessment.attestation-exists'));
});

describe('withdrawing an attestation', () => {
  const withdrawn = AttestationWithdrawn({
    attestationId: id(10),
    withdrawnEventIds: [id(1001)],
    reason: 'Wrong file',
  });

  it('makes the attestation void, with a reason', () =>
    given(attestationDecider, attested).when('WithdrawAttestation', { reason: 'Wrong file' }).then(withdrawn));

  it('stays quiet when repeated', () =>
    given(attestationDecider, attested, withdrawn).when('WithdrawAttestation', { reason: 'Again' }).thenNothing());

  it('is refused when there is none', () =>
    given(attestationDecider)
      .when('WithdrawAttestation', { reason: 'Wrong file' })
      .thenRejects('assessment.attestation-unknown'));
});
