// SPDX-License-Identifier: EUPL-1.2
import type { Member } from '#libs/platform';

/** Whoever imports: a signed-in member, or the command line in a member’s name. */
export type Importer = Pick<Member, 'organisationId' | 'personId' | 'language'>;
