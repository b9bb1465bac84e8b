// SPDX-License-Identifier: EUPL-1.2
import { id } from '#libs/kernel/testing';
import { asListed, calledFor, CATALOGUE } from '../domain/procurement/catalogue/catalogue.js';
import type { Levels } from '../domain/procurement/catalogue/entry.js';
import type { Requirement } from '../domain/procurement/data.js';
import * as events from '../domain/procurement/events.js';

/* One procurement on its way, for the specs of this context. */

export const subject = { procurementId: id(60), unitIds: [id(10)] };
export const low: Levels = { confidentiality: 1, integrity: 0, availability: 1, traceability: 0 };
export const high: Levels = { ...low, confidentiality: 2 };
export const listFor = (levels: Levels): Requirement[] => calledFor(levels).map((one) => asListed(one, 'sv'));
export const start = { ...subject, name: 'Journalsystem', responsibleId: id(20) };
export const link = { assetIds: [], riskIds: [id(50)], class: low, classSource: 'entered' as const };
const from = { catalogue: CATALOGUE.id, version: CATALOGUE.version, language: 'sv' as const };
export const own: Requirement = {
  ...{ requirementId: id(61), origin: 'own', aspect: 'availability', level: 1, by: 'both', force: 'should' },
  text: 'Journalen går att läsa utan nät.',
};
export const tender = { tenderId: id(62), supplier: 'Exempelsystem AB' };
export const asked = listFor(low).filter(({ by }) => by !== 'own');
export const answers = [{ requirementId: 'K1.1', answer: 'yes' as const, note: 'Sedan 2020' }];

export const started = events.ProcurementStarted(start);
export const linked = events.ProcurementLinked({ ...subject, ...link });
export const generated = (levels = low, requirements = listFor(levels)) =>
  events.RequirementListGenerated({ ...subject, ...from, riskIds: [id(50)], class: levels, requirements });
export const reclassified = events.ProcurementLinked({ ...subject, ...link, class: high });
export const added = listFor(high).filter(({ level }) => level === 2);
export const reviewDue = events.RequirementListReviewDue({
  ...{ ...subject, class: high, added: added.map(({ requirementId }) => requirementId), dropped: [] },
});
export const attached = events.RequirementListAttached({
  ...{ ...subject, count: listFor(low).length, answersBy: '2026-04-01' },
});
export const linkHash = 'a'.repeat(64);
export const invited = events.TenderInvited({ ...subject, ...tender, linkUntil: '2026-03-31', linkHash });
export const received = events.TenderReceived({ ...subject, ...tender });
export const answered = events.TenderAnswered({ ...subject, ...tender, answers });
export const signed = events.ContractSigned({ ...subject, ...tender, class: low, agreed: asked });
export const evaluated = events.RequirementsEvaluated({
  ...subject,
  fit: true,
  sufficient: false,
  evaluatedBy: id(20),
});
export const followedUp = (requirementId: string, met: 'met' | 'partly' | 'notMet' = 'met') =>
  events.SupplierFollowedUp({ ...subject, supplier: tender.supplier, requirementId, met, followedUpBy: id(20) });
