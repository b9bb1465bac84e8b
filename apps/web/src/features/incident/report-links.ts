// SPDX-License-Identifier: EUPL-1.2
import { graphql, type IncidentReportLinksQuery, type Role } from '#libs/api-client';
import { defineTexts } from '../../app/texts.js';

export type ReportLink = IncidentReportLinksQuery['incidentReportLinks'][number];

/** Who makes links, sees them and revokes them. */
export const LINK_ROLES: Role[] = ['ciso', 'administrator'];

export const linksDocument = graphql(`
  query IncidentReportLinks($at: Day, $knownAt: Instant, $minPosition: String) {
    incidentReportLinks(at: $at, knownAt: $knownAt, minPosition: $minPosition) {
      linkId
      unitId
      label
      validUntil
      revoked
    }
  }
`);

export const makeLinkDocument = graphql(`
  mutation MakeIncidentReportLink($input: MakeIncidentReportLinkInput!) {
    result: makeIncidentReportLink(input: $input) {
      linkId
      link
      validUntil
      position
    }
  }
`);

export const revokeLinkDocument = graphql(`
  mutation RevokeIncidentReportLink($input: RevokeIncidentReportLinkInput!) {
    result: revokeIncidentReportLink(input: $input) {
      id
      position
    }
  }
`);

export const useReportLinkTexts = defineTexts('reportLinks', {
  incidents: { sv: 'Incidenter', en: 'Incidents' },
  title: { sv: 'Anmälningslänkar', en: 'Report links' },
  lead: {
    sv: 'Den som har länken kan anmäla en incident i mobilen, utan inloggning och anonymt om den vill.',
    en: 'Whoever has the link can report an incident on a phone, without signing in and anonymously if they like.',
  },
  count: { sv: '{{n}} länkar', en: '{{n}} links' },
  make: { sv: 'Ny anmälningslänk', en: 'New report link' },
  none: { sv: 'Inga anmälningslänkar än', en: 'No report links yet' },
  noneHelp: {
    sv: 'Gör en länk för en verksamhet och sätt upp den där alla ser den.',
    en: 'Make a link for a unit and put it up where everybody sees it.',
  },
  label: { sv: 'Var länken finns', en: 'Where the link is' },
  unit: { sv: 'Anmälningarna gäller', en: 'Reports concern' },
  validUntil: { sv: 'Gäller till', en: 'Works until' },
  state: { sv: 'Status', en: 'Status' },
  works: { sv: 'Gäller', en: 'Works' },
  expired: { sv: 'Har gått ut', en: 'Has expired' },
  revoked: { sv: 'Återkallad', en: 'Revoked' },
  acts: { sv: 'Gör', en: 'Do' },
  revoke: { sv: 'Återkalla', en: 'Revoke' },
  revokeTitle: { sv: 'Återkalla {{label}}', en: 'Revoke {{label}}' },
  revokeHelp: {
    sv: 'Länken slutar gälla genast och kan inte väckas igen. Anmälningar som redan kommit in finns kvar.',
    en: 'The link stops working at once and cannot be brought back. Reports that have come in stay.',
  },
  linkUnit: { sv: 'Verksamhet som anmälningarna gäller', en: 'Unit that the reports concern' },
  linkLabel: { sv: 'Var länken ska finnas', en: 'Where the link is to be found' },
  linkLabelHelp: { sv: 'Till exempel: anslaget i personalrummet.', en: 'For example: the poster in the staff room.' },
  linkDays: { sv: 'Antal dagar den gäller', en: 'For how many days it works' },
  linkDaysHelp: { sv: 'Högst 400.', en: 'At most 400.' },
  needUnit: { sv: 'Välj en verksamhet.', en: 'Choose a unit.' },
  needText: { sv: 'Skriv något här.', en: 'Write something here.' },
  made: {
    sv: 'Länken visas bara nu, och sparas ingenstans. Kopiera den innan du lämnar sidan.',
    en: 'The link is shown only now, and kept nowhere. Copy it before you leave the page.',
  },
  lost: {
    sv: 'Länken gjordes, men svaret kom bort och länken visas inte igen. Återkalla den och gör en ny.',
    en: 'The link was made, but the answer was lost and the link is not shown again. Revoke it and make a new one.',
  },
  copy: { sv: 'Kopiera', en: 'Copy' },
  copied: { sv: 'Kopierat', en: 'Copied' },
  selected: { sv: 'Markerat: tryck Ctrl+C', en: 'Selected: press Ctrl+C' },
  noRight: {
    sv: 'Anmälningslänkar hanteras av CISO och administratör.',
    en: 'Report links are handled by the CISO and administrators.',
  },
});
export type ReportLinkText = ReturnType<typeof useReportLinkTexts>;
