// SPDX-License-Identifier: EUPL-1.2
import { discard } from './clusters.mjs';

export default async function teardown() {
  await discard(process.env.TRAPPAN_TEST_CLUSTERS);
}
