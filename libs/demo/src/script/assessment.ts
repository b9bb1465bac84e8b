// SPDX-License-Identifier: EUPL-1.2
import {
  AttestationCommand,
  infosakkollen2023,
  ModelChoiceCommand,
  modelChoiceStream,
  RoundCommand,
  shippedModels,
} from '#libs/assessment';
import { addMonths, fromDayNumber } from '#libs/kernel';
import type { StoredFile } from '#libs/platform';
import { type AttestationData, attestations } from '../data/attestations.js';
import type { EvidenceName } from '../data/evidence.js';
import { ROUND, ROUND_CLOSED } from '../data/round.js';
import { DEMO_ORGANISATION, ids } from '../ids.js';
import type { ImportedRound } from '../round-workbook.js';
import { type Action, action } from './action.js';
import type { Calendar } from './calendar.js';

/** What the script takes from outside: evidence files that are stored, and the round as it was read from its workbook. */
export interface Sources {
  files: Readonly<Record<EvidenceName, StoredFile>>;
  round: ImportedRound;
}

export const roundClosed = (calendar: Calendar): string => fromDayNumber(calendar.ago(ROUND_CLOSED));

export const assessmentScript = (calendar: Calendar, sources: Sources): Action[] => [
  activation(calendar),
  ...attestations.flatMap((data) => attested(calendar, data, sources.files)),
  imported(calendar, sources.round),
];

function activation(calendar: Calendar): Action {
  return action({ day: calendar.start, by: 'ciso' }, ModelChoiceCommand, {
    name: 'ActivateModel',
    streamId: modelChoiceStream(DEMO_ORGANISATION),
    data: {
      modelId: infosakkollen2023.id,
      from: fromDayNumber(calendar.start),
      shipped: Object.keys(shippedModels),
      activatedBy: ids.person('ciso'),
    },
  });
}

function attested(calendar: Calendar, data: AttestationData, files: Sources['files']): Action[] {
  const { box, by, ago, months, statement, evidence, withdrawn } = data;
  const attestationId = ids.attestation(`${box}:${ago}`);
  const day = calendar.ago(ago);
  const vouched = action({ day, by, key: attestationId }, AttestationCommand, {
    name: 'AttestMeasure',
    streamId: attestationId,
    data: {
      attestationId,
      modelId: infosakkollen2023.id,
      measureId: box,
      from: fromDayNumber(day),
      to: months === undefined ? undefined : fromDayNumber(addMonths(day, months)),
      statement,
      ...(isLink(evidence) ? { links: [evidence] } : { files: [files[evidence]] }),
      attestedBy: ids.person(by),
      accepts: true,
    },
  });
  if (!withdrawn) return [vouched];
  const data2 = { reason: withdrawn.reason };
  const when = { day: calendar.ago(withdrawn.ago), by };
  const taken = action(when, AttestationCommand, { name: 'WithdrawAttestation', streamId: attestationId, data: data2 });
  return [vouched, taken];
}

const isLink = (evidence: AttestationData['evidence']): evidence is `https://${string}` =>
  evidence.startsWith('https://');

function imported(calendar: Calendar, { answers, fileName, sha256 }: ImportedRound): Action {
  const roundId = ids.round(ROUND);
  return action({ day: calendar.ago(ROUND_CLOSED), by: 'ciso', key: roundId }, RoundCommand, {
    name: 'ReportAnswers',
    streamId: roundId,
    data: {
      roundId,
      modelId: infosakkollen2023.id,
      closedOn: roundClosed(calendar),
      answers,
      fileName,
      sha256,
      reportedBy: ids.person('ciso'),
    },
  });
}
