// SPDX-License-Identifier: EUPL-1.2
import { Kept } from './kept.js';
import type { Category, Ongoing } from './texts.js';

/** What somebody writes; `reportId` makes one report of it however often it is sent. */
export interface Report {
  reportId: string;
  category?: Category;
  kind: 'incident' | 'nonconformity';
  ongoing: Ongoing;
  title: string;
  description: string;
  place: string;
  contact: string;
  writtenAt?: string;
}

export const newReport = (): Report => ({
  reportId: crypto.randomUUID(),
  kind: 'incident',
  ongoing: 'unknown',
  ...{ title: '', description: '', place: '', contact: '' },
});

export type Outcome = 'received' | 'offline' | 'notValid' | 'tooMany' | 'refused';

/** Sends one report; what cannot be sent now may be sent again. */
export async function sendReport(token: string, report: Report): Promise<Outcome> {
  let status: number;
  try {
    const response = await fetch(`/report/${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
    });
    status = response.status;
  } catch {
    return 'offline';
  }
  if (status === 200) return 'received';
  if (status === 404) return 'notValid';
  if (status === 429) return 'tooMany';
  return status >= 500 ? 'offline' : 'refused';
}

/** Reports that wait for a connection. */
export class Queue {
  private readonly waiting: Kept<Report[]>;
  private running: Promise<Report | undefined> = Promise.resolve(undefined);

  constructor(private readonly token: string) {
    this.waiting = new Kept<Report[]>(`trappan-report-queue-${token}`, () => []);
  }

  get length(): number {
    return this.waiting.get().length;
  }

  add(report: Report): void {
    const others = this.waiting.get().filter(({ reportId }) => reportId !== report.reportId);
    this.waiting.set([...others, report]);
  }

  /** Tries all of them, one after the other; those that come through are forgotten. Gives the one that was refused, to be mended. */
  flush(): Promise<Report | undefined> {
    this.running = this.running.then(async () => {
      for (const report of this.waiting.get()) {
        const outcome = await sendReport(this.token, report);
        if (outcome === 'offline' || outcome === 'tooMany' || outcome === 'notValid') return undefined;
        this.waiting.set(this.waiting.get().filter(({ reportId }) => reportId !== report.reportId));
        if (outcome === 'refused') return report;
      }
      return undefined;
    });
    return this.running;
  }
}
