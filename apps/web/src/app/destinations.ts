// SPDX-License-Identifier: EUPL-1.2
import { hasRole, type Me } from './me.js';
import type { useShellTexts } from './shell-texts.js';

/** A word of the frame. */
export type Word = Parameters<ReturnType<typeof useShellTexts>>[0];

export interface Destination {
  to: string;
  text: Word;
  /** The heading in the rail that it stands under. */
  group?: Word;
  /** Stands above the page also on a phone, where the rest is behind a button. */
  daily?: true;
  /** The letter after `g` that goes there. */
  key?: string;
  /** Shown to whoever runs the installation only. */
  installation?: true;
}

/** Where one can go, in the order of the rail; a page that has no content yet is not here. */
export const destinations: readonly Destination[] = [
  { to: '/laget', text: 'overview', key: 'l', daily: true },
  { to: '/att-gora', text: 'tasks', key: 's', daily: true },
  { to: '/arbete/risker', text: 'risks', group: 'work', key: 'r' },
  { to: '/arbete/analyser', text: 'analyses', group: 'work', key: 'n' },
  { to: '/arbete/tillgangar', text: 'assets', group: 'work' },
  { to: '/arbete/inventering', text: 'inventories', group: 'work' },
  { to: '/arbete/atgarder', text: 'measures', group: 'work', key: 'å' },
  { to: '/arbete/upphandlingar', text: 'procurements', group: 'work', key: 'p' },
  { to: '/arbete/incidenter', text: 'incidents', group: 'work', key: 'i' },
  { to: '/arbete/arbetssatt', text: 'practices', group: 'work' },
  { to: '/uppfoljning/modellen', text: 'model', group: 'followUp', key: 'm' },
  { to: '/uppfoljning/luckor', text: 'gaps', group: 'followUp', key: 'u' },
  { to: '/uppfoljning/uppfoljningar', text: 'followUps', group: 'followUp' },
  { to: '/uppfoljning/brister', text: 'findings', group: 'followUp' },
  { to: '/bevis', text: 'evidence', key: 'b' },
  { to: '/borja', text: 'firstSteps', group: 'settings' },
  { to: '/installningar/import', text: 'import', group: 'settings' },
  { to: '/installningar/verksamheter', text: 'settingsUnits', group: 'settings' },
  { to: '/installningar/personer', text: 'settingsPersons', group: 'settings' },
  { to: '/installningar/modeller', text: 'settingsModels', group: 'settings' },
  { to: '/installningar/installationen', text: 'settingsInstallation', group: 'settings', installation: true },
];

/** Where this account can go. */
export const destinationsOf = ({ installationAdmin }: Me): readonly Destination[] =>
  destinations.filter(({ installation }) => !installation || installationAdmin);

/** Pages that are found by their name, but do not stand in the rail. */
export const otherPages: readonly Destination[] = [
  { to: '/laget/foredrag', text: 'presentation' },
  { to: '/laget/underlag', text: 'builtOn' },
  { to: '/att-gora/aret', text: 'taskYear' },
  { to: '/installningar/mandat', text: 'mandates' },
  { to: '/arbete/tillgangar/tackning', text: 'classCoverage' },
  { to: '/arbete/incidenter/lankar', text: 'reportLinks' },
  { to: '/hjalp', text: 'help' },
];

/** Where a role begins: leadership sees the level, a CISO the gaps, everybody else what waits for them. */
export function startPageOf(me: Me): string {
  const has = (to: string): boolean => destinations.some((destination) => destination.to === to);
  if (hasRole(me, 'leadership')) return '/laget';
  if (hasRole(me, 'ciso')) return '/uppfoljning/luckor';
  if (hasRole(me, 'administrator', 'auditor')) return '/laget';
  return has('/att-gora') ? '/att-gora' : '/laget';
}
