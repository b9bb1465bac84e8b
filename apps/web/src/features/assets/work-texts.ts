// SPDX-License-Identifier: EUPL-1.2
import { defineTexts } from '../../app/texts.js';

/** Words of what is done with an asset and its links. */
export const useWorkTexts = defineTexts('asset-work', {
  change: { sv: 'Ändra uppgifter', en: 'Change facts' },
  retire: { sv: 'Ta ur bruk', en: 'Take out of use' },
  retired: { sv: 'Ur bruk', en: 'Out of use' },
  noRight: {
    sv: 'Din roll kan läsa registret men inte ändra i det.',
    en: 'Your role may read the register, but not change it.',
  },
  needName: { sv: 'Skriv vad tillgången heter.', en: 'Write what the asset is called.' },
  needUnit: { sv: 'Välj minst en verksamhet.', en: 'Choose at least one unit.' },
  needOwner: {
    sv: 'Välj vem som äger den. En ägare kan bytas men inte tas bort.',
    en: 'Choose who owns it. An owner can be replaced, but not removed.',
  },
  needReason: { sv: 'Skriv varför.', en: 'Write why.' },
  needOther: { sv: 'Välj den andra tillgången.', en: 'Choose the other asset.' },
  needRelation: { sv: 'Välj hur de hör ihop.', en: 'Choose how they belong together.' },
  whyRetire: { sv: 'Varför används den inte längre?', en: 'Why is it no longer used?' },
  retireHelp: {
    sv: 'Den står kvar i registret som den var, och räknas inte längre i förteckningar.',
    en: 'It stays in the register as it was, and no longer counts in inventories.',
  },
  links: { sv: 'Samband', en: 'Links' },
  link: { sv: 'Koppla till annan tillgång', en: 'Link to another asset' },
  linkOf: { sv: 'Koppla {{name}} till annan tillgång', en: 'Link {{name}} to another asset' },
  how: { sv: 'Hur hör de ihop?', en: 'How do they belong together?' },
  other: { sv: 'Vilken tillgång?', en: 'Which asset?' },
  carried: { sv: 'Bär', en: 'Carries' },
  carriedBy: { sv: 'Bärs av', en: 'Carried by' },
  needs: { sv: 'Är beroende av', en: 'Depends on' },
  neededBy: { sv: 'Behövs för', en: 'Needed by' },
  carriedHelp: {
    sv: 'Den här lagrar eller behandlar den andra, och ärver dess klass.',
    en: 'This one stores or handles the other, and inherits its class.',
  },
  carriedByHelp: {
    sv: 'Den andra lagrar eller behandlar den här, och ärver klassen.',
    en: 'The other stores or handles this one, and inherits the class.',
  },
  needsHelp: { sv: 'Den här fungerar inte utan den andra.', en: 'This one does not work without the other.' },
  neededByHelp: { sv: 'Den andra fungerar inte utan den här.', en: 'The other does not work without this one.' },
  noLinks: {
    sv: 'Inga samband än. Koppla ett system till den information det bär, så ärver systemet klassen.',
    en: 'No links yet. Link a system to the information that it carries, and it inherits the class.',
  },
  gives: { sv: 'ger {{levels}}', en: 'gives {{levels}}' },
  follows: {
    sv: 'Klassen följer av det som bärs: {{levels}}.',
    en: 'The class follows from what is carried: {{levels}}.',
  },
  level: { sv: '{{aspect}} {{level}}', en: '{{aspect}} {{level}}' },
  unlink: { sv: 'Ta bort kopplingen', en: 'Remove the link' },
  unlinkOf: { sv: 'Ta bort kopplingen: {{relation}} {{name}}', en: 'Remove the link: {{relation}} {{name}}' },
  unlinkHelp: {
    sv: 'Klass som ärvs genom kopplingen gäller då inte längre. Den kan kopplas igen.',
    en: 'A class that is inherited by the link no longer holds then. They can be linked again.',
  },
  withdraw: { sv: 'Återta', en: 'Withdraw' },
  withdrawOf: { sv: 'Återta: {{what}}', en: 'Withdraw: {{what}}' },
  whyWrong: { sv: 'Vad var fel?', en: 'What was wrong?' },
  withdrawHelp: {
    sv: 'Uppgiften gäller då inte, och det som stod innan gäller igen. Den syns kvar i historiken som återtagen.',
    en: 'The entry then does not hold, and what stood before holds again. It stays in the history, as withdrawn.',
  },
});
