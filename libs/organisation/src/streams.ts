// SPDX-License-Identifier: EUPL-1.2
import { v5 } from 'uuid';

/** Stream ids of what an organisation has one of, or one per unit. A person’s and a mandate’s stream id is its own id. */
export const streams = {
  organisation: (organisationId: string): string => organisationId,
  unitTree: (organisationId: string): string => v5('unitTree', organisationId),
  roles: (organisationId: string): string => v5('roles', organisationId),
  headCount: (organisationId: string, unitId: string): string => v5(`headCount:${unitId}`, organisationId),
};
