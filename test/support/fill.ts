// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '#libs/platform';
import type { Answer, TestApi, TestOrganisation } from './api.js';

/** One id of every kind of object, for putting where it does not belong. */
export interface FilledIds {
  organisationId: string;
  unitId: string;
  personId: string;
  analysisId: string;
  riskId: string;
  assetId: string;
  sourceId: string;
  observationId: string;
  measureId: string;
  mandateId: string;
  attestationId: string;
  fileId: string;
  eventId: string;
  incidentId: string;
  linkId: string;
}

type Result = { id: string; eventIds: string[] };

/**
 * Fills an organisation through the API, by the people whose work it is, with words in every text field. `times` is how
 * many risks with a measure each there are.
 */
export async function fillOrganisation(
  api: TestApi,
  organisation: TestOrganisation,
  words: string,
  times = 1,
): Promise<FilledIds> {
  const send = senderFor(api, organisation);
  const ids = { organisationId: organisation.organisationId } as FilledIds;
  ids.personId = (await send('administrator', 'addPerson', { name: words, email: `${words}@example.se` })).id;
  const unitId = await unitIn(api, organisation, send, words);
  ids.unitId = unitId;
  await send('ciso', 'recordHeadCount', { unitId, headCount: 17 });
  const { riskOwner, leadership } = organisation.persons;
  const size = { maxConsequence: 4, maxLikelihood: 5 };
  ids.mandateId = (await send('leadership', 'grantMandate', { personId: riskOwner, ...size })).id;
  const source = { name: words, topics: ['threats'], address: words, responsibleId: riskOwner, handOn: words };
  ids.sourceId = (await send('ciso', 'addMonitoringSource', source)).id;
  for (let i = 0; i < times; i += 1) {
    const unitIds = [unitId];
    await fillInventory(send, ids, `${words} ${i}`, riskOwner);
    const analysis = {
      title: words,
      unitIds,
      assets: [words],
      procurement: words,
      method: words,
      leaderId: leadership,
    };
    ids.analysisId = (await send('ciso', 'openRiskAnalysis', analysis)).id;
    const found = { analysisId: ids.analysisId, title: `${words} ${i}`, unitIds, ownerId: riskOwner };
    const more = { assets: [words], existingProtection: words, threat: words, vulnerability: words };
    ids.riskId = (await send('ciso', 'identifyRisk', { ...found, ...more })).id;
    const { riskId } = ids;
    await send('ciso', 'assessRisk', {
      riskId,
      phase: 'before',
      certainty: 'medium',
      assumptions: words,
      consequences: [{ harm: 'trust', degree: 3 }],
      likelihood: { frequencyPerYear: 1 },
    });
    const treatment = { treatment: 'mitigate', proposal: words, measureTitle: words };
    await send('ciso', 'proposeRiskTreatment', { riskId, ...treatment });
    const decision = { choice: 'accept', rationale: words, conditions: words };
    ids.eventId = (await send('riskOwner', 'recordRiskDecision', { riskId, ...decision })).eventIds[0]!;
    await send('riskOwner', 'followUpRisk', { riskId, status: 'unchanged', note: words });
    const proposed = { title: `${words} ${i}`, description: words, riskId, unitIds };
    ids.measureId = (await send('ciso', 'proposeSecurityMeasure', proposed)).id;
    const { measureId } = ids;
    await send('ciso', 'decideSecurityMeasure', { measureId, introduce: true, reason: words });
    await send('ciso', 'allocateMeasureResources', { measureId, hours: 5, budget: 1000, responsibleId: riskOwner });
    await send('ciso', 'introduceSecurityMeasure', { measureId, unitIds });
  }
  ids.incidentId = await incidentIn(send, unitId, words);
  ids.linkId = await linkIn(api, organisation, unitId, words);
  ids.fileId = await upload(api, organisation, words);
  const attested = {
    measureId: '1.1',
    statement: words,
    links: [`https://example.se/${words}`],
    fileIds: [ids.fileId],
  };
  ids.attestationId = (await send('ciso', 'attestMeasure', attested)).id;
  await api.settled();
  return ids;
}

/** A system that carries information, an inventory of it, and an observation that concerns both. */
async function fillInventory(send: Send, ids: FilledIds, words: string, ownerId: string): Promise<void> {
  const unitIds = [ids.unitId];
  const asset = { name: words, description: words, supplier: words, ownerId, unitIds };
  const toAssetId = (await send('ciso', 'registerAsset', { ...asset, kind: 'information' })).id;
  ids.assetId = (await send('ciso', 'registerAsset', { ...asset, kind: 'system' })).id;
  await send('ciso', 'linkAssets', { assetId: ids.assetId, toAssetId, relation: 'carries' });
  await send('ciso', 'completeInventory', { unitId: ids.unitId, kind: 'systems' });
  const levels = { confidentiality: 2, integrity: 1, availability: 1, traceability: 0 };
  const reasons = { confidentiality: words, integrity: words, availability: words, traceability: words };
  const judged = { levels, reasons, scope: words, gathering: words, law: words };
  await send('ciso', 'proposeClassification', { assetId: toAssetId, ...judged });
  await send('riskOwner', 'approveClassification', { assetId: toAssetId });
  await send('ciso', 'proposeClassification', { assetId: ids.assetId, ...judged });
  const seen = { sourceId: ids.sourceId, topic: 'threats', title: words, text: words, address: words };
  ids.observationId = (await send('ciso', 'recordObservation', seen)).id;
  const { observationId } = ids;
  const relevant = { relevance: 2, urgency: 'soon', unitIds, assetIds: [ids.assetId], assessment: words };
  await send('ciso', 'assessObservation', { observationId, ...relevant });
  await send('ciso', 'handOnObservation', { observationId, toPersonId: ownerId, note: words });
}

type Send = (role: Role, mutation: string, input: object) => Promise<Result>;

const senderFor =
  (api: TestApi, organisation: TestOrganisation): Send =>
  async (role, mutation, input) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { id eventIds } }`;
    const answer: Answer<Record<string, Result>> = await api.as(role, organisation).query(document, { input });
    if (answer.errors.length > 0) throw new Error(`${mutation}: ${answer.text}`);
    return answer.data![mutation]!;
  };

/** A unit below the organisation's top; the first unit is the top itself. */
async function unitIn(api: TestApi, organisation: TestOrganisation, send: Send, words: string): Promise<string> {
  const { data } = await api
    .as('ciso', organisation)
    .query<{ businessUnits: { nodes: { unitId: string; parentId: string | null }[] } }>(
      '{ businessUnits { nodes { unitId parentId } } }',
    );
  const parentId = data!.businessUnits.nodes.find((unit) => unit.parentId === null)?.unitId ?? null;
  return (await send('ciso', 'addBusinessUnit', { name: words, kind: words, parentId })).id;
}

async function upload(api: TestApi, organisation: TestOrganisation, words: string): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([`innehåll ${words}`]), `${words}.txt`);
  const response = await api.as('ciso', organisation).fetch('/files', { method: 'POST', body });
  return ((await response.json()) as { fileId: string }).fileId;
}

/** An incident with every kind of entry. */
async function incidentIn(send: Send, unitId: string, words: string): Promise<string> {
  const told = { kind: 'incident', category: 'outage', title: words, description: words, place: words, ongoing: 'yes' };
  const { id: incidentId } = await send('staff', 'reportIncident', { ...told, unitIds: [unitId] });
  await send('ciso', 'triageIncident', { incidentId, kind: 'incident', severity: 'low', urgency: 'low', note: words });
  const identifiedAt = new Date(Date.now() - 60_000).toISOString();
  const judgement = { incidentId, track: 'imy', significant: true };
  await send('ciso', 'proposeSignificance', { ...judgement, reason: words, identifiedAt });
  await send('leadership', 'decideSignificance', judgement);
  const sentAt = new Date().toISOString();
  await send('ciso', 'recordNotification', {
    incidentId,
    track: 'imy',
    step: 'notification',
    reference: words,
    sentAt,
  });
  await send('ciso', 'recordIncidentAction', { incidentId, action: 'note', note: words });
  const found = { trigger: words, rootCause: words, cause: 'mistake', harm: words, detection: words };
  await send('ciso', 'investigateIncident', { incidentId, ...found });
  await send('ciso', 'recordLesson', { incidentId, title: words, text: words, proposes: 'none' });
  return incidentId;
}

async function linkIn(api: TestApi, organisation: TestOrganisation, unitId: string, words: string): Promise<string> {
  const document = `mutation($input: MakeIncidentReportLinkInput!) { makeIncidentReportLink(input: $input) { linkId } }`;
  const { data } = await api
    .as('ciso', organisation)
    .query<{ makeIncidentReportLink: { linkId: string } }>(document, { input: { unitId, label: words } });
  return data!.makeIncidentReportLink.linkId;
}
