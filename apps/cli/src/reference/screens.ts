// SPDX-License-Identifier: EUPL-1.2
import { declarations, readText } from './repository.js';

/** Where the work of a context is recorded in the web app. */
const OF_CONTEXT: Record<string, string> = {
  risk: '/arbete/risker',
  measures: '/arbete/atgarder',
  classification: '/arbete/tillgangar',
  incident: '/arbete/incidenter',
  procurement: '/arbete/upphandlingar',
  followup: '/uppfoljning/uppfoljningar',
  practice: '/arbete/arbetssatt',
};

const OF_TYPE: Record<string, string> = {
  RiskAnalysisOpened: '/arbete/analyser',
  RiskAnalysisClosed: '/arbete/analyser',
  ClassificationReviewed: '',
};

/**
 * The pages of the web app on which events of these types are recorded, each once; empty where the API alone records
 * them. Fails for a page that the app does not have.
 */
export function screensOf(types: readonly string[]): string[] {
  const libs = declarations();
  const found = types.map((type) => OF_TYPE[type] ?? OF_CONTEXT[libs.get(type)?.split('/')[1] ?? ''] ?? '');
  const screens = [...new Set(found)].filter(Boolean).sort();
  const router = readText('apps/web/src/app/router.tsx');
  for (const screen of screens)
    if (!router.includes(`page('${screen}'`)) throw new Error(`the web app has no page ${screen}`);
  return screens;
}
