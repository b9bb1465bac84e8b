// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

export const texts: RejectionTexts = {
  'procurement.unknown': {
    sv: 'Upphandlingen finns inte i er organisation. Kontrollera id:t eller sök i registret över upphandlingar.',
    en: 'There is no such procurement in your organisation. Check the id or look in the register of procurements.',
  },
  'procurement.exists': {
    sv: 'Det finns redan en upphandling med detta id: ”{{name}}”. Välj ett nytt id.',
    en: 'There is already a procurement with this id: “{{name}}”. Choose another id.',
  },
  'procurement.ended': {
    sv: 'Upphandlingen ”{{name}}” är avslutad. Ta tillbaka avslutet om det blev fel.',
    en: 'The procurement “{{name}}” is over. Withdraw its end if that was wrong.',
  },
  'procurement.contract-signed': {
    sv: 'Avtalet för ”{{name}}” är tecknat, så kraven ligger fast. Ta tillbaka avtalet om det blev fel.',
    en: 'The contract of “{{name}}” has been signed, so its requirements stand. Withdraw the contract if it was wrong.',
  },
  'procurement.no-list': {
    sv: '”{{name}}” har ingen kravlista ännu. Ta fram den ur klassen först.',
    en: '“{{name}}” has no list of requirements yet. Make it from the class first.',
  },
  'procurement.list-attached': {
    sv: 'Kravlistan för ”{{name}}” har gått ut som bilaga och kan inte ändras. Ta tillbaka bilagan om den ska göras om.',
    en: 'The list of “{{name}}” has gone out as an annex and cannot be changed. Withdraw the annex if it is to be redone.',
  },
  'procurement.not-attached': {
    sv: 'Kravlistan för ”{{name}}” har inte gått ut som bilaga ännu. Gör det först.',
    en: 'The list of “{{name}}” has not gone out as an annex yet. Do that first.',
  },
  'procurement.requirement-unknown': {
    sv: 'Kravet {{requirementId}} finns inte bland de krav som det här gäller. Läs in listan på nytt.',
    en: 'The requirement {{requirementId}} is not among those concerned. Load the list again.',
  },
  'procurement.requirement-exists': {
    sv: 'Kravet finns redan i listan: ”{{text}}”.',
    en: 'The requirement is in the list already: “{{text}}”.',
  },
  'procurement.not-own-work': {
    sv: 'Det är leverantören som gör det här, inte ni: ”{{text}}”. Ändra vem kravet gäller, eller följ upp leverantören.',
    en: 'The supplier does this, not you: “{{text}}”. Change whom it is for, or follow up the supplier.',
  },
  'procurement.no-class': {
    sv: 'Klassen är noll på alla fyra aspekter, så det finns inga krav att ställa. Sätt minst en aspekt till 1.',
    en: 'The class is nought in all four aspects, so there is nothing to require. Set at least one of them to 1.',
  },
  'procurement.class-missing': {
    sv: 'Det finns ingen klass att utgå från. Välj tillgångar som är klassade, eller sätt klassen för hand.',
    en: 'There is no class to start from. Choose assets that are classified, or give the class by hand.',
  },
  'procurement.not-classified': {
    sv: '”{{name}}” är inte klassad. Kravlistan tas fram ur klassen, så klassa först.',
    en: '“{{name}}” has no class. The list is made from the class, so give that first.',
  },
  'procurement.risk-unknown': {
    sv: 'Risken {{riskId}} finns inte i er organisation. Välj bland riskerna i registret.',
    en: 'There is no risk {{riskId}} in your organisation. Choose among the risks of the register.',
  },
  'procurement.list-to-review': {
    sv: 'Klassen för ”{{name}}” har ändrats sedan kravlistan togs fram. Granska skillnaden innan listan går ut.',
    en: 'The class of “{{name}}” has changed since the list was made. Review the difference before it goes out.',
  },
  'procurement.list-empty': {
    sv: 'Kravlistan för ”{{name}}” är tom. Lägg till minst ett krav.',
    en: 'The list of “{{name}}” is empty. Add at least one requirement.',
  },
  'procurement.day-passed': {
    sv: 'Dagen {{day}} har redan passerat. Välj en senare dag.',
    en: 'The day {{day}} has passed. Choose a later day.',
  },
  'procurement.link-too-long': {
    sv: 'En länk till en leverantör gäller i högst {{days}} dagar. Välj en tidigare dag.',
    en: 'A link for a supplier is valid for at most {{days}} days. Choose an earlier day.',
  },
  'procurement.supplier-exists': {
    sv: 'Leverantören har redan ett anbud här: ”{{supplier}}”. Använd det.',
    en: 'The supplier has a tender here already: “{{supplier}}”. Use that one.',
  },
  'procurement.tender-unknown': {
    sv: 'Anbudet finns inte i upphandlingen ”{{name}}”. Läs in sidan på nytt.',
    en: 'There is no such tender in the procurement “{{name}}”. Load the page again.',
  },
  'procurement.answered-twice': {
    sv: 'Samma krav har fått två svar. Ge ett svar per krav.',
    en: 'One requirement was given two answers. Give one answer to each.',
  },
  'procurement.link-not-valid': {
    sv: 'Länken gäller inte, eller inte längre. Be den som gav er den om en ny.',
    en: 'The link does not work, or no longer. Ask whoever gave it to you for a new one.',
  },
  'procurement.answers-missing': {
    sv: '{{n}} krav saknar svar. Svara ja, delvis eller nej på vart och ett.',
    en: '{{n}} requirements have no answer. Answer each with yes, in part or no.',
  },
  'procurement.no-contract': {
    sv: '”{{name}}” har inget avtal ännu. Teckna avtalet först.',
    en: '“{{name}}” has no contract yet. Record the contract first.',
  },
};
