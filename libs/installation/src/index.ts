// SPDX-License-Identifier: EUPL-1.2
export * from './backup/index.js';
export * from './doctor/index.js';
export { allContexts, phrasebook } from './contexts.js';
export { type FirstStart, prepareFirstStart } from './first-start.js';
export { type FoundedOrganisation, type Founding, foundOrganisation } from './found-organisation.js';
export { type InstallationStatus, statusOf, withoutNames } from './health.js';
export { migrate } from './migrate.js';
export { type Installation, type InstallationOptions, openInstallation } from './open-installation.js';
export * from './rebuild-read-model.js';
export * from './upkeep/index.js';
export { version } from './version.js';
