// SPDX-License-Identifier: EUPL-1.2
import type { TestApi, TestOrganisation } from './api.js';
import { must } from './send.js';

export interface FilledProcurement {
  procurementId: string;
  tenderId: string;
  /** What stands in the supplier's link. */
  token: string;
  /** What the supplier is asked. */
  asked: string[];
}

const CLASS = { confidentiality: 1, integrity: 1, availability: 1, traceability: 1 };
const IN_DAYS = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.now() + days * 86_400_000);

/** Makes a supplier a link, new if it has one. */
export async function invite(
  api: TestApi,
  organisation: TestOrganisation,
  input: { procurementId: string; supplier: string; tenderId?: string; days?: number },
): Promise<{ tenderId: string; token: string }> {
  const { days = 20, ...given } = input;
  const document =
    'mutation($input: InviteTendererInput!) { made: inviteTenderer(input: $input) { tenderId link position } }';
  const { data, errors } = await api
    .as('procurementOfficer', organisation)
    .query<{ made: { tenderId: string; link: string } }>(document, { input: { ...given, linkUntil: IN_DAYS(days) } });
  expect(errors).toEqual([]);
  await api.settled();
  const { tenderId, link } = data!.made;
  const token = link.split('/').at(-1)!;
  return { tenderId, token };
}

/** A procurement that is out for tenders, with a supplier that has a link. */
export async function fillProcurement(
  api: TestApi,
  organisation: TestOrganisation,
  { unitId, words }: { unitId: string; words: string },
): Promise<FilledProcurement> {
  const officer = api.as('procurementOfficer', organisation);
  const { id: procurementId } = await must(officer, 'startProcurement', { name: words, unitIds: [unitId] });
  await must(officer, 'linkProcurement', { procurementId, class: CLASS, reason: words });
  await must(officer, 'generateRequirementList', { procurementId });
  await must(officer, 'attachRequirementList', { procurementId });
  const made = await invite(api, organisation, { procurementId, supplier: words });
  const { data } = await officer.query<{ procurement: { requirements: { requirementId: string; by: string }[] } }>(
    'query($id: UUID!) { procurement(id: $id) { requirements { requirementId by } } }',
    { id: procurementId },
  );
  const asked = data!.procurement.requirements.filter(({ by }) => by !== 'own').map((one) => one.requirementId);
  return { procurementId, ...made, asked };
}
