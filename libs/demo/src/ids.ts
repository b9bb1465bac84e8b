// SPDX-License-Identifier: EUPL-1.2
import { v5 } from 'uuid';

/** The same in every installation, so that what the README shows can be pasted anywhere. */
export const DEMO_ORGANISATION = '4e5d6a70-0000-5000-8000-000000004480';

const derived =
  (kind: string) =>
  (key: string): string =>
    v5(`${kind}:${key}`, DEMO_ORGANISATION);

/** Ids of everything in the demo follow from its own short names. */
export const ids = {
  unit: derived('unit'),
  person: derived('person'),
  mandate: derived('mandate'),
  analysis: derived('analysis'),
  risk: derived('risk'),
  measure: derived('measure'),
  asset: derived('asset'),
  attestation: derived('attestation'),
  round: derived('round'),
  procurement: derived('procurement'),
  tender: derived('tender'),
  followUp: derived('followUp'),
  finding: derived('finding'),
  incident: derived('incident'),
  lesson: derived('lesson'),
  followUpReport: derived('followUpReport'),
  command: derived('command'),
};

/** Says on every screen and in every export that it is made up, beside the organisation's own mark. */
export const DEMO_NAME = 'Exempelby kommun (påhittad)';

/** The risk whose decision raises the level again: the one that the README decides. */
export const FIRST_DECISION_RISK = ids.risk('hemtjanstmobiler');
