// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../../app/texts.js';

export const useMandateTexts = defineTexts('mandates', {
  mandates: { sv: 'Mandat', en: 'Mandates' },
  lead: {
    sv: 'Vem som får besluta om hur stora risker, var och sedan när. Större risker blir förslag uppåt.',
    en: 'Who may decide on how large risks, where, and since when. Larger risks become proposals upward.',
  },
  back: { sv: 'Personer och mandat', en: 'Persons and mandates' },
  person: { sv: 'Person', en: 'Person' },
  where: { sv: 'Verksamhet, med allt under', en: 'Unit, with all below' },
  whole: { sv: 'Hela organisationen', en: 'The whole organisation' },
  maxConsequence: { sv: 'Högsta konsekvens', en: 'Highest consequence' },
  maxLikelihood: { sv: 'Högsta sannolikhet', en: 'Highest likelihood' },
  grantedOn: { sv: 'Gäller från', en: 'Holds from' },
  revokedOn: { sv: 'Återkallat', en: 'Revoked on' },
  state: { sv: 'Läge', en: 'State' },
  inForce: { sv: 'Gäller', en: 'In force' },
  revoked: { sv: 'Återkallade', en: 'Revoked' },
  change: { sv: 'Ändra', en: 'Change' },
  revoke: { sv: 'Återkalla', en: 'Revoke' },
  revokeOf: { sv: 'Återkalla: {{name}}, {{where}}', en: 'Revoke: {{name}}, {{where}}' },
  none: { sv: 'Inga mandat är givna', en: 'No mandates have been granted' },
  noneHelp: {
    sv: 'Då är alla beslut om risker ledningens. Ett mandat ges under Ändra vid personen.',
    en: 'Then all decisions on risks are the leadership’s. A mandate is granted under Change beside the person.',
  },
  noneFound: { sv: 'Inga mandat i urvalet', en: 'No mandates in the selection' },
  noneFoundHelp: { sv: 'Ta bort något i urvalet.', en: 'Remove a part of the filter.' },
});
