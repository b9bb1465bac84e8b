// SPDX-License-Identifier: EUPL-1.2

/** After all flows: ends the server that they shared. */
export default async function stop(): Promise<void> {
  const { trappanOfTheTests } = globalThis as { trappanOfTheTests?: { remove(): Promise<void> } };
  await trappanOfTheTests?.remove();
}
