// SPDX-License-Identifier: EUPL-1.2
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { Failed, Loading, NotFound, NothingShown } from './states.js';
import { meQuery } from './me.js';
import { queryClient } from './query-client.js';
import { Shell } from './shell.js';
import { startPageOf } from './destinations.js';
import { beginsHere } from '../features/start/begins-here.js';
import { type Moment, readMoment } from './time.js';

const root = createRootRoute({
  component: Shell,
  validateSearch: (search: Record<string, unknown>): Record<string, unknown> & Moment & { enhet?: string } => ({
    ...search,
    ...readMoment(search),
  }),
  // The moment and the unit stay while one walks about.
  search: { middlewares: [retainSearchParams(['per', 'visste', 'enhet'])] },
  loader: () => queryClient.ensureQueryData(meQuery),
  notFoundComponent: NotFound,
  errorComponent: NothingShown,
  pendingComponent: Loading,
});

const page = <const P extends string>(path: P, load: () => Promise<{ Page: () => React.ReactNode }>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, 'Page') });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    const { me } = await queryClient.ensureQueryData(meQuery);
    throw redirect({ to: (await beginsHere(me)) ? '/borja' : startPageOf(me) });
  },
});

/** Every page of the app; a feature adds one line. */
const routes = [
  start,
  page('/laget', () => import('../features/maturity/overview.js')),
  page('/laget/foredrag', () => import('../features/maturity/slides.js')),
  page('/laget/underlag', () => import('../features/maturity/built-on-page.js')),
  page('/borja', () => import('../features/start/start-page.js')),
  page('/hjalp', () => import('../features/help/help-page.js')),
  page('/hjalp/$guide', () => import('../features/help/guide-page.js')),
  page('/uppfoljning/modellen', () => import('../features/maturity/model-page.js')),
  page('/uppfoljning/modellen/$measureId', () => import('../features/maturity/why-page.js')),
  page('/uppfoljning/luckor', () => import('../features/maturity/gaps-page.js')),
  page('/att-gora', () => import('../features/worklist/tasks-page.js')),
  page('/att-gora/aret', () => import('../features/worklist/year-page.js')),
  page('/arbete/risker', () => import('../features/risk/register.js')),
  page('/arbete/risker/$riskId', () => import('../features/risk/risk-page.js')),
  page('/arbete/risker/$riskId/besluta', () => import('../features/risk/card.js')),
  page('/arbete/analyser', () => import('../features/analyses/analyses-page.js')),
  page('/arbete/analyser/$analysisId', () => import('../features/analyses/analysis-page.js')),
  page('/arbete/tillgangar', () => import('../features/assets/register.js')),
  page('/arbete/tillgangar/tackning', () => import('../features/classification/coverage-page.js')),
  page('/arbete/tillgangar/$assetId', () => import('../features/assets/asset-page.js')),
  page('/arbete/tillgangar/$assetId/klassa', () => import('../features/classification/guided-page.js')),
  page('/arbete/inventering', () => import('../features/inventory/inventory-page.js')),
  page('/arbete/inventering/$unitId', () => import('../features/inventory/unit-page.js')),
  page('/arbete/atgarder', () => import('../features/measures/register.js')),
  page('/arbete/incidenter', () => import('../features/incident/register.js')),
  page('/arbete/incidenter/lankar', () => import('../features/incident/report-links-page.js')),
  page('/arbete/incidenter/$incidentId', () => import('../features/incident/incident-page.js')),
  page('/bevis', () => import('../features/evidence/log-page.js')),
  page('/bevis/jamfor', () => import('../features/evidence/compare-page.js')),
  page('/arbete/upphandlingar', () => import('../features/procurement/register.js')),
  page('/arbete/upphandlingar/$procurementId', () => import('../features/procurement/procurement-page.js')),
  page('/arbete/arbetssatt', () => import('../features/practice/practices-page.js')),
  page('/uppfoljning/uppfoljningar', () => import('../features/followup/follow-ups-page.js')),
  page('/uppfoljning/uppfoljningar/$followUpId', () => import('../features/followup/follow-up-page.js')),
  page('/uppfoljning/brister', () => import('../features/followup/findings-page.js')),
  page('/installningar/verksamheter', () => import('../features/settings/units/units-page.js')),
  page('/installningar/personer', () => import('../features/settings/persons/persons-page.js')),
  page('/installningar/mandat', () => import('../features/settings/mandates/mandates-page.js')),
  page('/installningar/modeller', () => import('../features/settings/models/models-page.js')),
  page('/installningar/modeller/$modelId', () => import('../features/settings/models/ties-page.js')),
  page('/installningar/installationen', () => import('../features/settings/installation/installation-page.js')),
  page('/konto', () => import('../features/account/account-page.js')),
  page('/installningar/import', () => import('../features/import/import-page.js')),
  page('/arbete/atgarder/$measureId', () => import('../features/measures/measure-page.js')),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  defaultErrorComponent: Failed,
  defaultPendingComponent: Loading,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
