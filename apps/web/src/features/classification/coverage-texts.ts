// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** Words of how much is classified. */
export const useCoverageTexts = defineTexts('class-coverage', {
  title: { sv: 'Klassat per verksamhet', en: 'Classified per unit' },
  over: { sv: 'Informationstillgångar', en: 'Information assets' },
  finding: {
    sv: 'En klass gäller för {{n}} av {{of}} tillgångar ({{share}} %).',
    en: 'A class holds for {{n}} of {{of}} assets ({{share}} %).',
  },
  findingNone: { sv: 'Inga tillgångar är registrerade här.', en: 'No assets are registered here.' },
  help: {
    sv: 'En verksamhet räknas med dem under sig, och varje tillgång en gång. Klassen kan vara egen eller ärvd från det som tillgången bär.',
    en: 'A unit is counted with those below it, and each asset once. The class may be its own or inherited from what the asset carries.',
  },
  unit: { sv: 'Verksamhet', en: 'Unit' },
  valid: { sv: 'Giltig klass', en: 'Class in force' },
  share: { sv: '{{n}} av {{of}} ({{share}} %)', en: '{{n}} of {{of}} ({{share}} %)' },
  none: { sv: 'inga tillgångar', en: 'no assets' },
  classified: { sv: 'Varav egen', en: 'Of them own' },
  missing: { sv: 'Saknar klass', en: 'Without a class' },
  proposed: { sv: 'Väntar på ägaren', en: 'Wait for the owner' },
  due: { sv: 'Ska ses över', en: 'To be reviewed' },
  expired: { sv: 'Har gått ut', en: 'Expired' },
  highest: { sv: 'Högsta nivå', en: 'Highest level' },
  covered: { sv: 'Visa', en: 'Show' },
  coveredYes: { sv: 'Har något klassat', en: 'Have something classified' },
  coveredNo: { sv: 'Har inget klassat', en: 'Have nothing classified' },
  list: { sv: '{{n}} {{what}}, {{unit}}', en: '{{n}} {{what}}, {{unit}}' },
  count: { sv: '{{n}} verksamheter', en: '{{n}} units' },
  noneYet: { sv: 'Inga verksamheter än', en: 'No units yet' },
  noneHelp: { sv: 'Lägg upp verksamheterna under Inställningar.', en: 'Add the units under Settings.' },
  noneFound: { sv: 'Ingen verksamhet passar urvalet', en: 'No unit fits the filter' },
  noneFoundHelp: {
    sv: 'Ta bort ett filter eller sök på något annat.',
    en: 'Remove a filter or search for something else.',
  },
});

export type CoverageText = ReturnType<typeof useCoverageTexts>;
