// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

export const texts: RejectionTexts = {
  'inventory.asset-unknown': {
    sv: 'Tillgången finns inte i er organisation. Kontrollera id:t eller sök i registret.',
    en: 'There is no such asset in your organisation. Check the id or look in the register.',
  },
  'inventory.asset-exists': {
    sv: 'Det finns redan en tillgång med detta id: ”{{name}}”. Välj ett nytt id.',
    en: 'There is already an asset with this id: “{{name}}”. Choose another id.',
  },
  'inventory.asset-retired': {
    sv: '”{{name}}” har tagits ur bruk. Återta den uppgiften om tillgången fortfarande används.',
    en: '“{{name}}” has been taken out of use. Withdraw that entry if the asset is still used.',
  },
  'inventory.no-unit': {
    sv: 'Ange minst en verksamhet som tillgången hör till.',
    en: 'Name at least one business unit that the asset belongs to.',
  },
  'inventory.link-itself': {
    sv: '”{{name}}” kan inte kopplas till sig själv. Välj en annan tillgång.',
    en: '“{{name}}” cannot be linked to itself. Choose another asset.',
  },
  'inventory.cannot-carry': {
    sv: '”{{name}}” är information och bärs av annat. Koppla i stället från det system eller arkiv som bär den.',
    en: '“{{name}}” is information and is carried by other things. Link from the system or archive that carries it.',
  },
  'inventory.nothing-registered': {
    sv: 'Inget av detta slag finns i registret för verksamheten. För in det, eller säg uttryckligen att det inte finns något.',
    en: 'The register holds nothing of this kind for the business unit. Enter it, or say outright that there is none.',
  },
  'inventory.not-completed': {
    sv: 'Inventeringen är inte klar, så den kan inte öppnas igen.',
    en: 'The inventory is not complete, so it cannot be reopened.',
  },
  'inventory.not-begun': {
    sv: 'Verksamheten har ingen inventering att återta uppgifter ur.',
    en: 'The business unit has no inventory to withdraw entries from.',
  },
  'inventory.source-unknown': {
    sv: 'Källan finns inte i er organisation. Kontrollera id:t eller sök bland källorna.',
    en: 'There is no such source in your organisation. Check the id or look among the sources.',
  },
  'inventory.source-exists': {
    sv: 'Det finns redan en källa med detta id: ”{{name}}”. Välj ett nytt id.',
    en: 'There is already a source with this id: “{{name}}”. Choose another id.',
  },
  'inventory.source-removed': {
    sv: '”{{name}}” bevakas inte längre. Välj en källa som bevakas, eller ingen.',
    en: '“{{name}}” is no longer watched. Choose a source that is watched, or none.',
  },
  'inventory.observation-unknown': {
    sv: 'Iakttagelsen finns inte i er organisation. Kontrollera id:t eller sök bland iakttagelserna.',
    en: 'There is no such observation in your organisation. Check the id or look among the observations.',
  },
  'inventory.observation-exists': {
    sv: 'Det finns redan en iakttagelse med detta id: ”{{title}}”. Välj ett nytt id.',
    en: 'There is already an observation with this id: “{{title}}”. Choose another id.',
  },
  'inventory.observation-withdrawn': {
    sv: 'Iakttagelsen ”{{title}}” har återtagits. Registrera den på nytt om den gäller.',
    en: 'The observation “{{title}}” has been withdrawn. Record it anew if it holds.',
  },
  'inventory.not-assessed': {
    sv: '”{{title}}” är inte bedömd ännu. Bedöm den innan den lämnas vidare.',
    en: '“{{title}}” has not been judged yet. Judge it before it is handed on.',
  },
};
