// SPDX-License-Identifier: EUPL-1.2
import { Rejection } from '#libs/kernel';
import { id } from '#libs/kernel/testing';
import { askedTasks } from './task-register.js';

it('a kind of task that there is not is refused before anything is read', async () => {
  const me = { organisationId: id(1), personId: id(2), roles: [] };
  const refused = await askedTasks({} as never, me, { kinds: ['riskReview', 'tea'] }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Rejection);
  expect(refused).toMatchObject({ code: 'worklist.unknown-kind', params: { kind: 'tea' } });
});
