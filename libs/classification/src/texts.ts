// SPDX-License-Identifier: EUPL-1.2
import type { RejectionTexts } from '#libs/kernel';

export const texts: RejectionTexts = {
  'classification.unknown': {
    sv: 'Tillgången är inte klassad. Föreslå en klassning först.',
    en: 'The asset has not been classified. Propose a classification first.',
  },
  'classification.level-four': {
    sv: 'Nivå 4 hör inte hit. Ingenting har sparats. Kontakta säkerhetsskyddschefen och hänvisa tillgången; skriv inte mer här.',
    en: 'Level 4 does not belong here. Nothing was recorded. Contact the head of security protection and refer the asset; write no more here.',
  },
  'classification.referred': {
    sv: 'Tillgången är hänvisad till säkerhetsskyddet och klassas inte här.',
    en: 'The asset has been referred to security protection and is not classified here.',
  },
  'classification.below-harm': {
    sv: 'En nivå är lägre än den skada som svaren på frågorna visar. Höj nivån, ändra svaret eller skriv varför svaret inte gäller.',
    en: 'A level is lower than the harm that the answers show. Raise the level, change the answer, or write why the answer does not hold.',
  },
  'classification.nothing-proposed': {
    sv: 'Det finns inget förslag som väntar. Föreslå en klassning först.',
    en: 'No proposal is waiting. Propose a classification first.',
  },
  'classification.nothing-approved': {
    sv: 'Det finns ingen godkänd klassning att se över. Godkänn en först.',
    en: 'There is no approved classification to look at. Approve one first.',
  },
  'classification.owner-missing': {
    sv: 'Tillgången saknar ägare, och bara ägaren kan godkänna eller avböja. Utse en ägare först.',
    en: 'The asset has no owner, and only the owner can approve or decline. Appoint an owner first.',
  },
  'classification.not-owner': {
    sv: 'Bara tillgångens ägare kan godkänna eller avböja klassningen. Be ägaren, eller byt ägare.',
    en: 'Only the owner of the asset can approve or decline the classification. Ask the owner, or change the owner.',
  },
  'classification.expired': {
    sv: 'Klassningen gällde till {{validUntil}}. Klassa om i stället för att se över den.',
    en: 'The classification held until {{validUntil}}. Classify anew instead of reviewing it.',
  },
  'classification.validity': {
    sv: 'En klassning gäller från i dag och högst två år. {{validUntil}} går inte att välja.',
    en: 'A classification holds from today and two years at most. {{validUntil}} cannot be chosen.',
  },
  'classification.review-outside': {
    sv: 'Översynen {{reviewOn}} ligger inte inom tiden då klassningen gäller. Välj en dag däremellan.',
    en: 'The review on {{reviewOn}} is not within the time that the classification holds. Choose a day in between.',
  },
  'classification.asset-retired': {
    sv: '”{{name}}” har tagits ur bruk och klassas inte längre.',
    en: '“{{name}}” has been taken out of use and is no longer classified.',
  },
};
