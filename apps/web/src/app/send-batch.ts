// SPDX-License-Identifier: EUPL-1.2
import { noteChange } from './command.js';
import { Refusal, Unreachable } from './request.js';
import { language } from './texts.js';

export interface Sent {
  commandId: string;
  input: Record<string, unknown>;
}

export interface Outcome {
  commandId: string;
  result?: { id: string; position: string; eventIds: string[]; repeated: boolean };
  refused?: { code: string; message: string };
}

interface Answer {
  results?: Outcome[];
  errors?: { message: string; extensions: { code: string } }[];
}

/** So many at a time: a long list is sent in parts. */
const PART = 50;

/** One command for several objects, each with its own command id; sent again, nothing is done twice. */
export async function sendBatch(command: string, sent: readonly Sent[], rehearse = false): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < sent.length; from += PART)
    outcomes.push(...(await sendPart(command, sent.slice(from, from + PART), rehearse)));
  if (!rehearse) noteChange(outcomes.findLast(({ result }) => result)?.result?.position);
  return outcomes;
}

async function sendPart(command: string, sent: readonly Sent[], rehearse: boolean): Promise<Outcome[]> {
  const inputs = sent.map(({ commandId, input }) => ({ ...input, commandId }));
  const response = await fetch('/batch', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language(), 'x-trappan': 'web' },
    body: JSON.stringify({ command, inputs, rehearse }),
    credentials: 'same-origin',
  }).catch((error: Error) => {
    throw new Unreachable(error.message);
  });
  const answer = (await response.json().catch(() => undefined)) as Answer | undefined;
  if (answer?.results) return answer.results;
  const refused = answer?.errors?.[0];
  if (!refused || response.status === 503) throw new Unreachable(refused?.message ?? String(response.status));
  throw new Refusal(refused.extensions.code, refused.message);
}
