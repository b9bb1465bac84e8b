// SPDX-License-Identifier: EUPL-1.2
export { deleteDemo } from './delete-demo.js';
export { DEMO_NAME, DEMO_ORGANISATION, FIRST_DECISION_RISK } from './ids.js';
export { demoUnfinished, type LoadedDemo, loadDemo, type LoadOptions } from './load-demo.js';
