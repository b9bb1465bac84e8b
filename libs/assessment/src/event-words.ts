// SPDX-License-Identifier: EUPL-1.2
import type { DataOf } from '#libs/kernel';
import { type EventTexts, saying } from '#libs/platform';
import type * as attestation from './domain/attestation/attestation.js';
import type * as models from './domain/model-choice/events.js';
import type * as round from './domain/round/round.js';

/** What the events of attestations, rounds and models are called, and what each says. */
export const eventTexts: EventTexts = {
  MeasureAttested: saying<DataOf<typeof attestation.MeasureAttested>>(
    { sv: 'Intyg', en: 'Attestation' },
    ['attestation', 'attestationId'],
    ({ measureId, from, to }, _, language) =>
      language === 'sv'
        ? `${measureId} från ${from}${to ? ` till ${to}` : ''}`
        : `${measureId} from ${from}${to ? ` to ${to}` : ''}`,
  ),
  AttestationWithdrawn: saying<DataOf<typeof attestation.AttestationWithdrawn>>(
    { sv: 'Intyg återtaget', en: 'Attestation withdrawn' },
    ['attestation', 'attestationId'],
    ({ reason }) => reason,
  ),
  AnswersReported: saying<DataOf<typeof round.AnswersReported>>(
    { sv: 'Omgång svar inläst', en: 'Round of answers imported' },
    ['round', 'roundId'],
    ({ answers: { length }, closedOn }, _, language) =>
      language === 'sv' ? `${length} svar, avslutad ${closedOn}` : `${length} answers, closed ${closedOn}`,
  ),
  AnswersWithdrawn: saying<DataOf<typeof round.AnswersWithdrawn>>(
    { sv: 'Omgång svar återtagen', en: 'Round of answers withdrawn' },
    ['round', 'roundId'],
    ({ reason }) => reason,
  ),
  OwnModelImported: saying<DataOf<typeof models.OwnModelImported>>(
    { sv: 'Egen modell inläst', en: 'Own model imported' },
    ['model', 'modelId'],
    ({ modelId }) => modelId,
  ),
  ModelActivated: saying<DataOf<typeof models.ModelActivated>>(
    { sv: 'Modell tagen i bruk', en: 'Model activated' },
    ['model', 'modelId'],
    ({ modelId, from }, _, language) => `${modelId} ${{ sv: 'från', en: 'from' }[language]} ${from}`,
  ),
  BoxesMapped: saying<DataOf<typeof models.BoxesMapped>>(
    { sv: 'Rutor kopplade', en: 'Boxes mapped' },
    ['model', 'modelId'],
    ({ boxes: { length }, toModelId }, _, language) =>
      language === 'sv' ? `${length} rutor till ${toModelId}` : `${length} boxes to ${toModelId}`,
  ),
};
