// SPDX-License-Identifier: EUPL-1.2
import type { Pool } from 'pg';
import { comparePositions, type Position, type RecordedEvent } from '#libs/kernel';
import type { AppendSignal } from '../log/append-signal.js';
import { START } from '../log/event-row.js';
import { type Log, reasonOf, silent } from '../log/logger.js';
import { readPage } from '../log/read-log.js';
import { faultOf, asLost } from '../projections/faults.js';
import { eventsBetween, type ResumeResult } from '../projections/parked.js';
import type { Reaction } from '../projections/projection.js';
import { lead, type Leadership } from '../reader/leadership.js';
import { BackOff, Pause, Rhythm } from '../reader/pause.js';
import { checkpoints, lagAfter } from '../reader/status.js';
import { askForTry, block, type Blocked, checkpointName, readBlocked, TRIES, unblock } from './blocked.js';
import { moveCheckpoints, readCheckpoints } from './checkpoints.js';

export interface ReactionRunnerOptions {
  appPool: Pool;
  readerPool: Pool;
  reactions: readonly Reaction[];
  signal?: AppendSignal;
  log?: Log;
  /** How often a reaction is tried on an event before it waits for a person. */
  tries?: number;
}

export interface ReactionStatus {
  name: string;
  checkpoint: Position;
  lag: number;
  /** Organisations that wait for a next try, and those that wait for a person (no `nextTryAt`). */
  blocked: Blocked[];
}

const PAGE = 200;
const STANDBY_MS = 500;
const LOOK_AT_BLOCKED_MS = 1_000;

/**
 * Carries events to reactions, at least once each, in order within an organisation. A reaction that fails on an event is
 * tried again, ever more seldom, and that organisation's later events wait for it; others go on. One process does it at
 * a time. A reaction that is new sees the log from its beginning.
 */
export class ReactionRunner {
  private readonly pause = new Pause();
  private readonly rhythm = new Rhythm();
  private readonly backOff = new BackOff();
  private readonly log: Log;
  private positions = new Map<string, Position>();
  private blocked: Blocked[] = [];
  private lookAgain = 0;
  private stopped = true;
  private running?: Promise<void>;
  private unsubscribe?: () => void;

  constructor(private readonly options: ReactionRunnerOptions) {
    this.log = options.log ?? silent;
  }

  start(): void {
    if (!this.stopped || this.options.reactions.length === 0) return;
    this.stopped = false;
    this.unsubscribe = this.options.signal?.subscribe(() => this.wake());
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.unsubscribe?.();
    this.pause.wake();
    await this.running;
  }

  wake(): void {
    this.rhythm.busy();
    this.pause.wake();
  }

  /** Waits until every reaction has been given all up to a position (what failed is blocked); false when not in time. */
  async waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    const names = this.options.reactions.map(({ name }) => checkpointName(name));
    for (const until = performance.now() + timeoutMs; ;) {
      const points = await checkpoints(this.options.readerPool);
      if (names.every((name) => comparePositions(points.get(name) ?? START, position) >= 0)) return true;
      if (performance.now() > until) return false;
      this.wake();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async status(): Promise<ReactionStatus[]> {
    const { readerPool, reactions } = this.options;
    const [points, blocked] = await Promise.all([checkpoints(readerPool), readBlocked(readerPool)]);
    const result: ReactionStatus[] = [];
    for (const { name } of reactions) {
      const checkpoint = points.get(checkpointName(name)) ?? START;
      const own = blocked.filter((b) => b.name === checkpointName(name));
      result.push({ name, checkpoint, lag: await lagAfter(readerPool, checkpoint), blocked: own });
    }
    return result;
  }

  /** Has a blocked organisation tried at once by the process that runs the reactions, and tells how it went. */
  async resume(reaction: string, organisationId: string, timeoutMs = 10_000): Promise<ResumeResult> {
    const { appPool, readerPool } = this.options;
    const name = checkpointName(reaction);
    if (!(await askForTry(appPool, name, organisationId))) return { resumed: false, reason: 'it is not parked there' };
    this.lookAgain = 0;
    for (const until = performance.now() + timeoutMs; performance.now() < until;) {
      this.wake();
      await new Promise((resolve) => setTimeout(resolve, 20));
      const entry = (await readBlocked(readerPool)).find((b) => b.name === name && b.organisationId === organisationId);
      if (!entry) return { resumed: true };
      if (entry.tries > 0) return { resumed: false, reason: entry.reason };
    }
    return { resumed: false, reason: 'no process that runs reactions has tried it' };
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        const leadership = await lead(this.options.appPool, 'reactions');
        if (!leadership) {
          await this.pause.sleep(STANDBY_MS);
          continue;
        }
        try {
          await this.follow(leadership);
        } finally {
          leadership.release();
        }
      } catch (error) {
        const ms = this.backOff.next();
        this.log.warn(`The reactions stopped and are tried again in ${Math.round(ms)} ms: ${reasonOf(error)}`);
        await this.pause.sleep(ms);
      }
    }
  }

  private async follow(leadership: Leadership): Promise<void> {
    const names = this.options.reactions.map(({ name }) => checkpointName(name));
    this.positions = await readCheckpoints(leadership.client, names);
    this.lookAgain = 0;
    while (!this.stopped && !leadership.lost()) {
      await this.lookAtBlocked();
      const from = [...this.positions.values()].reduce((a, b) => (comparePositions(a, b) <= 0 ? a : b));
      const page = await readPage(this.options.readerPool, from, PAGE);
      if (page.length > 0) {
        for (const reaction of this.options.reactions) await this.give(reaction, page);
        this.positions = await moveCheckpoints(leadership.client, this.positions, page.at(-1)!.position);
        this.backOff.reset();
        this.rhythm.busy();
      }
      await this.retryBlocked();
      if (page.length === 0 && !this.stopped) await this.pause.sleep(this.rhythm.next());
    }
  }

  private async give(reaction: Reaction, page: RecordedEvent[]): Promise<void> {
    const name = checkpointName(reaction.name);
    const position = this.positions.get(name)!;
    for (const event of page) {
      if (!reaction.types.includes(event.type) || comparePositions(event.position, position) <= 0) continue;
      if (this.blocked.some((b) => b.name === name && b.organisationId === event.organisationId)) continue;
      await this.attempt(reaction, event, 1);
    }
  }

  /** True when it worked. What is the surroundings' fault is thrown: it counts as no try. */
  private async attempt(reaction: Reaction, event: RecordedEvent, tries: number): Promise<boolean> {
    try {
      await reaction.handle(event);
      return true;
    } catch (error) {
      if (faultOf(asLost(error)) === 'surroundings') throw error;
      const { appPool, tries: atMost = TRIES } = this.options;
      await block(appPool, { name: checkpointName(reaction.name), event, error, tries, atMost });
      this.log.warn(`Reaction ${reaction.name} failed on event ${event.eventId}, try ${tries}: ${reasonOf(error)}`);
      this.blocked = await readBlocked(this.options.readerPool);
      return false;
    }
  }

  private async lookAtBlocked(): Promise<void> {
    if (performance.now() < this.lookAgain) return;
    this.lookAgain = performance.now() + LOOK_AT_BLOCKED_MS;
    this.blocked = await readBlocked(this.options.readerPool);
  }

  private async retryBlocked(): Promise<void> {
    const now = Date.now();
    for (const entry of this.blocked.filter((b) => b.nextTryAt !== undefined && b.nextTryAt <= now)) {
      const reaction = this.options.reactions.find(({ name }) => checkpointName(name) === entry.name);
      if (reaction) await this.retry(reaction, entry);
    }
  }

  private async retry(reaction: Reaction, entry: Blocked): Promise<void> {
    const { appPool, readerPool } = this.options;
    const end = this.positions.get(entry.name)!;
    const pages = eventsBetween(readerPool, entry.organisationId, entry.position, end, reaction.types);
    for await (const page of pages) {
      for (const event of page) {
        const tries = event.eventId === entry.eventId ? entry.tries + 1 : 1;
        if (!(await this.attempt(reaction, event, tries))) return;
      }
    }
    await unblock(appPool, entry);
    this.blocked = this.blocked.filter((b) => b !== entry);
  }
}
