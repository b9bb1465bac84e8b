// SPDX-License-Identifier: EUPL-1.2
export { examineDatabase } from './examine.js';
export { type Examined, type Finding, findingInWords } from './finding.js';
