// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '#libs/platform';

/** Who runs procurements. */
export const BUYERS: Role[] = ['procurementOfficer', 'ciso', 'riskOwner'];
