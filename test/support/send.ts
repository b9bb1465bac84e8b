// SPDX-License-Identifier: EUPL-1.2
import type { Answer, Asker } from './api.js';

/** What a mutation answers. */
export interface Sent {
  id: string;
  version: number;
  position: string;
  eventIds: string[];
  repeated: boolean;
}

/** Sends a mutation by its name and input. */
export function send(asker: Asker, mutation: string, input: object): Promise<Answer<{ result: Sent }>> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation($input: ${INPUTS[mutation] ?? type}!) { result: ${mutation}(input: $input) { id version position eventIds repeated } }`;
  return asker.query<{ result: Sent }>(document, { input });
}

/** Inputs that do not bear the name of their mutation. */
const INPUTS: Record<string, string> = { assignRole: 'RoleInput', revokeRole: 'RoleInput' };

/** Sends a mutation that must not be refused. */
export async function must(asker: Asker, mutation: string, input: object): Promise<Sent> {
  const answer = await send(asker, mutation, input);
  expect(answer.errors).toEqual([]);
  return answer.data!.result;
}
