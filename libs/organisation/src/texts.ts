// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

export const texts: RejectionTexts = {
  'organisation.unknown': {
    sv: 'Organisationen är inte registrerad.',
    en: 'The organisation is not registered.',
  },
  'organisation.exists': {
    sv: 'Det finns redan en organisation med detta id. Välj ett nytt id.',
    en: 'There is already an organisation with this id. Choose another id.',
  },
  'organisation.synthetic-by-system': {
    sv: 'Bara systemet får skapa en påhittad organisation. Använd demon, eller registrera en riktig.',
    en: 'Only the system may make a synthetic organisation. Use the demo, or register a real one.',
  },
  'organisation.unit-unknown': {
    sv: 'Verksamheten {{unitId}} finns inte i er organisation. Välj en ur verksamhetsträdet.',
    en: 'There is no business unit {{unitId}} in your organisation. Choose one from the tree of units.',
  },
  'organisation.unit-exists': {
    sv: 'Det finns redan en verksamhet med detta id: ”{{name}}”. Välj ett nytt id.',
    en: 'There is already a business unit with this id: “{{name}}”. Choose another id.',
  },
  'organisation.unit-closed': {
    sv: 'Verksamheten ”{{name}}” är avslutad. Välj den verksamhet som har tagit över.',
    en: 'The business unit “{{name}}” is closed. Choose the unit that took over.',
  },
  'organisation.unit-name-taken': {
    sv: 'Det finns redan en verksamhet som heter ”{{name}}” på samma plats i trädet. Välj ett namn som skiljer dem åt.',
    en: 'There is already a business unit called “{{name}}” at this place in the tree. Choose a name that tells them apart.',
  },
  'organisation.unit-below-itself': {
    sv: '”{{name}}” kan inte flyttas till en verksamhet som hör till den själv.',
    en: '“{{name}}” cannot be moved to a business unit that belongs to itself.',
  },
  'organisation.unit-has-units': {
    sv: '”{{name}}” har verksamheter under sig ({{count}}). Flytta eller avsluta dem först.',
    en: '“{{name}}” has business units below it ({{count}}). Move or close them first.',
  },
  'organisation.unit-changed-later': {
    sv: '”{{name}}” har ändrats efter den tidpunkten ({{changedAt}}). Ange en tidpunkt därefter, eller utelämna den för nu.',
    en: '“{{name}}” has been changed after that time ({{changedAt}}). Give a later time, or leave it out for now.',
  },
  'organisation.succession-circle': {
    sv: '”{{to}}” kan inte ta över efter ”{{from}}”: det skulle gå i cirkel.',
    en: '“{{to}}” cannot succeed “{{from}}”: it would go in a circle.',
  },
  'organisation.person-unknown': {
    sv: 'Personen {{personId}} finns inte i er organisation. Lägg till personen först.',
    en: 'There is no person {{personId}} in your organisation. Add the person first.',
  },
  'organisation.person-erased': {
    sv: 'Personens uppgifter är raderade för gott. Lägg till personen på nytt med ett nytt id.',
    en: 'The person’s details have been erased for good. Add the person again with a new id.',
  },
  'organisation.person-in-office': {
    sv: 'Personen har kvar roller ({{roles}}) eller riskmandat ({{mandates}} st). Återkalla dem först.',
    en: 'The person still holds roles ({{roles}}) or risk mandates ({{mandates}}). Revoke them first.',
  },
  'organisation.last-administrator': {
    sv: 'Detta är den sista administratören. Ge någon annan rollen först, så att ni inte låser er ute.',
    en: 'This is the last administrator. Give somebody else the role first, so that you do not lock yourselves out.',
  },
  'organisation.mandate-unknown': {
    sv: 'Riskmandatet finns inte i er organisation.',
    en: 'There is no such risk mandate in your organisation.',
  },
  'organisation.mandate-exists': {
    sv: 'Det finns redan ett riskmandat med detta id. Ett mandat ändras inte: återkalla det och ge ett nytt.',
    en: 'There is already a risk mandate with this id. A mandate is not changed: revoke it and grant another.',
  },
};
