// SPDX-License-Identifier: EUPL-1.2
import { enumOf } from '#libs/platform';
import { ACTOR_GROUPS } from '../domain/organisation/organisation.js';

export const ActorGroupEnum = enumOf(
  'ActorGroup',
  ACTOR_GROUPS,
  'The kind of organisation: municipality, region, government agency, or another entity under the NIS directive.',
);
