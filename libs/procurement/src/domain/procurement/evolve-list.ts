// SPDX-License-Identifier: EUPL-1.2
import type { Recorded } from '#libs/kernel';
import type { ProcurementEvent } from './events.js';
import type { Procurement, RequirementList } from './snapshot.js';

type OfItems = Extract<
  Recorded<ProcurementEvent>,
  {
    type:
      | 'RequirementListKept'
      | 'RequirementAdded'
      | 'RequirementChanged'
      | 'RequirementRemoved'
      | 'OwnRequirementsIntroduced';
  }
>;
type OfList =
  | OfItems
  | Extract<
      Recorded<ProcurementEvent>,
      { type: 'RequirementListGenerated' | 'RequirementListReviewDue' | 'RequirementListAttached' }
    >;

/** What an event changes of the list of a procurement. */
export function listChange(known: Procurement, event: OfList, on: string): Partial<Procurement> {
  const { list } = known;
  if (event.type === 'RequirementListGenerated') {
    const { catalogue, version, language, class: levels, requirements } = event.data;
    const kept = { removed: list?.removed ?? [], introduced: list?.introduced ?? [] };
    const next = { catalogue, version, language, class: levels, generatedOn: on, requirements, ...kept };
    return { status: 'listed', list: next, review: undefined };
  }
  if (event.type === 'RequirementListReviewDue') {
    const { class: levels, added, dropped } = event.data;
    if (added.length === 0 && dropped.length === 0)
      return { list: list && { ...list, class: levels }, review: undefined };
    return { review: { since: on, class: levels, added, dropped } };
  }
  if (event.type === 'RequirementListAttached') {
    return { status: 'attached', attachedOn: on, answersBy: event.data.answersBy };
  }
  return list
    ? { list: nextList(list, event), ...(event.type === 'RequirementListKept' && { review: undefined }) }
    : {};
}

function nextList(list: RequirementList, event: OfItems): RequirementList {
  switch (event.type) {
    case 'RequirementListKept':
      return { ...list, class: event.data.class };
    case 'RequirementAdded':
      return { ...list, requirements: [...list.requirements, event.data.requirement] };
    case 'RequirementChanged': {
      const { requirement } = event.data;
      const same = (one: { requirementId: string }): boolean => one.requirementId === requirement.requirementId;
      return { ...list, requirements: list.requirements.map((one) => (same(one) ? requirement : one)) };
    }
    case 'RequirementRemoved': {
      const { requirementId, reason } = event.data;
      const { text = requirementId } = list.requirements.find((one) => one.requirementId === requirementId) ?? {};
      const requirements = list.requirements.filter((one) => one.requirementId !== requirementId);
      return { ...list, requirements, removed: [...list.removed, { requirementId, text, reason }] };
    }
    case 'OwnRequirementsIntroduced':
      return { ...list, introduced: [...new Set([...list.introduced, ...event.data.requirementIds])] };
  }
}
