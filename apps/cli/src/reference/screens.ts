// SPDX-License-Identifier: EUPL-1.2
import { declarations, readText } from './repository.js';

/** Where the work of a context is recorded in the web app. */
const OF_CONTEXT: Record<string, string> = {
  risk: '/arbete/risker',
  measures: '/arbete/atgarder',
  inventory: '/arbete/tillgangar',
  classification: '/arbete/tillgangar',
  incident: '/arbete/incidenter',
  procurement: '/arbete/upphandlingar',
  followup: '/uppfoljning/uppfoljningar',
  practice: '/arbete/arbetssatt',
};

const MONITORING = [
  ...['MonitoringSourceAdded', 'MonitoringSourceRemoved'],
  ...['ObservationRecorded', 'ObservationAssessed', 'ObservationHandedOn'],
];

/** Event types that are not recorded where the rest of their context is; undefined: on no page. */
const OF_TYPE = new Map<string, string | undefined>([
  ['RiskAnalysisOpened', '/arbete/analyser'],
  ['RiskAnalysisClosed', '/arbete/analyser'],
  ['ClassificationReviewed', undefined],
  ['InventoryCompleted', '/arbete/inventering'],
  ['InventoryReopened', '/arbete/inventering'],
  ...MONITORING.map((type): [string, undefined] => [type, undefined]),
]);

/**
 * Tells the page of the web app on which events of a type are recorded; undefined where the API alone records them.
 * Fails for a page that the app does not have.
 */
export function screenFinder(): (type: string) => string | undefined {
  const sources = declarations();
  const router = readText('apps/web/src/app/router.tsx');
  return (type) => {
    const screen = OF_TYPE.has(type) ? OF_TYPE.get(type) : OF_CONTEXT[sources.get(type)?.split('/')[1] ?? ''];
    if (screen && !router.includes(`page('${screen}'`)) throw new Error(`the web app has no page ${screen}`);
    return screen;
  };
}
