// SPDX-License-Identifier: EUPL-1.2
import { reject } from '#libs/kernel';

export type WorkKind = 'backup' | 'demoLoad' | 'demoDelete';

/** A piece of work that takes longer than a request, and how far it has come. */
export interface Work {
  kind: WorkKind;
  state: 'running' | 'done' | 'failed';
  startedAt: string;
  endedAt?: string;
  done: number;
  total: number;
  /** What it gave, or why it failed. */
  outcome?: unknown;
}

export type Progress = (done: number, total: number) => void;

/** One long piece of work at a time; the last one can be asked for until the next begins. */
export class LongWork {
  private last?: Work;
  private ended: Promise<void> = Promise.resolve();

  /** The work that goes on, or the last one. */
  now(): Work | undefined {
    return this.last && { ...this.last };
  }

  /** Begins and does not wait. Refuses `installation.work-running` while another one goes on. */
  begin(kind: WorkKind, run: (progress: Progress) => Promise<unknown>): Work {
    if (this.last?.state === 'running') reject('installation.work-running', { kind: this.last.kind });
    const work: Work = { kind, state: 'running', startedAt: instant(), done: 0, total: 1 };
    this.last = work;
    const progress: Progress = (done, total) => void Object.assign(work, { done, total });
    this.ended = run(progress).then(
      (outcome) => void Object.assign(work, { state: 'done', outcome, endedAt: instant() }),
      (outcome: unknown) => void Object.assign(work, { state: 'failed', outcome, endedAt: instant() }),
    );
    return { ...work };
  }

  /** Waits until nothing goes on. */
  settled(): Promise<void> {
    return this.ended;
  }
}

const instant = (): string => new Date(Date.now()).toISOString();
