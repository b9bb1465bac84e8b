// SPDX-License-Identifier: EUPL-1.2
export { type Examined, examineDatabase } from './examine.js';
