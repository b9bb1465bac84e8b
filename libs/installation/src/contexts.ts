// SPDX-License-Identifier: EUPL-1.2
import { organisationContext } from '#libs/organisation';
import type { ContextDefinition } from '#libs/platform';
import { riskContext } from '#libs/risk';

/** The bounded contexts of the product, in the order in which their read models are filled. */
export const allContexts: readonly ContextDefinition[] = [organisationContext, riskContext];
