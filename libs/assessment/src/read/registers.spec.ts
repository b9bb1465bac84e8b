// SPDX-License-Identifier: EUPL-1.2
import { id, log, rowsOf } from '#libs/kernel/testing';
import { AttestationWithdrawn, MeasureAttested } from '../domain/attestation/attestation.js';
import { AnswersReported, AnswersWithdrawn } from '../domain/round/round.js';
import { attestationRegister } from './attestations.js';
import { roundRegister } from './rounds.js';

const attested = MeasureAttested({
  attestationId: id(10),
  modelId: 'infosakkollen-2023',
  measureId: '1.1',
  from: '2026-02-01',
  statement: 'Policyn är antagen',
  files: [{ fileId: id(30), sha256: 'a'.repeat(64), name: 'policy.pdf' }],
  attestedBy: id(20),
});

const reported = AnswersReported({
  roundId: id(40),
  modelId: 'infosakkollen-2023',
  closedOn: '2026-02-28',
  answers: [
    { measureId: '1.1', answer: 'yes', day: '2026-02-28' },
    { measureId: '1.2', answer: 'yes', day: '2026-02-28' },
    { measureId: '1.3', answer: 'no', day: '2026-02-28', note: 'Planerat' },
  ],
  own: { level: 1, points: '101/2' },
  fileName: 'omgång.xlsx',
  sha256: 'b'.repeat(64),
  reportedBy: id(20),
});

describe('the register of attestations', () => {
  const row = {
    attestationId: id(10),
    modelId: 'infosakkollen-2023',
    measureId: '1.1',
    from: '2026-02-01',
    to: null,
    none: false,
    attestedById: id(20),
    attestedOn: '2026-03-01',
    fileIds: [id(30)],
    withdrawn: false,
  };

  it('shows who vouches for what, without the words', () =>
    expect(rowsOf(attestationRegister, log(['2026-03-01', attested]))).toEqual([row]));

  it('shows that one has been withdrawn', () => {
    const withdrawn = AttestationWithdrawn({ attestationId: id(10), withdrawnEventIds: [id(1001)], reason: 'Fel' });
    const rows = rowsOf(attestationRegister, log(['2026-03-01', attested], ['2026-03-02', withdrawn]));
    expect(rows).toEqual([{ ...row, withdrawn: true }]);
  });
});

describe('the register of rounds', () => {
  const row = {
    roundId: id(40),
    modelId: 'infosakkollen-2023',
    closedOn: '2026-02-28',
    yes: 2,
    no: 1,
    ownLevel: 1,
    ownPoints: '101/2',
    reportedById: id(20),
    reportedOn: '2026-03-01',
    withdrawn: false,
  };

  it('counts the answers and shows what the file says', () =>
    expect(rowsOf(roundRegister, log(['2026-03-01', reported]))).toEqual([row]));

  it('shows that one has been withdrawn', () => {
    const withdrawn = AnswersWithdrawn({ roundId: id(40), withdrawnEventIds: [id(1001)], reason: 'Fel år' });
    const rows = rowsOf(roundRegister, log(['2026-03-01', reported], ['2026-03-02', withdrawn]));
    expect(rows).toEqual([{ ...row, withdrawn: true }]);
  });
});
