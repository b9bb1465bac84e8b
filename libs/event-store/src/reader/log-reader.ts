// SPDX-License-Identifier: EUPL-1.2
import type { Pool, PoolClient } from 'pg';
import { comparePositions, type Position, type RecordedEvent } from '#libs/kernel';
import type { AppendSignal } from '../log/append-signal.js';
import { START } from '../log/event-row.js';
import { type Log, reasonOf, silent } from '../log/logger.js';
import { readPage } from '../log/read-log.js';
import { beginBatch, CheckpointMoved, LIVE, type Mark, waitForPosition } from '../projections/checkpoint.js';
import { inWords } from '../projections/apply-page.js';
import { commitPage } from '../projections/commit-page.js';
import { ProjectionFault } from '../projections/faults.js';
import { takeIn, takeOut } from '../projections/faulted.js';
import { resumeProjection, type ResumeResult } from '../projections/parked.js';
import type { Projection } from '../projections/projection.js';
import { lead, type Leadership } from './leadership.js';
import { LiveGroup, Outdated } from './live-group.js';
import { BackOff, Pause, Rhythm } from './pause.js';
import { readStatus, type ReaderStatus } from './status.js';
import { Waiters } from './waiters.js';

export interface LogReaderOptions {
  appPool: Pool;
  readerPool: Pool;
  projections: readonly Projection[];
  /** What the store of this process notifies after an append. */
  signal?: AppendSignal;
  log?: Log;
  /** After each commit, in the process that leads: the organisations whose read models may have moved. */
  onCommit?: (organisationIds: readonly string[]) => void;
  /** Events per transaction; what projections show does not depend on it. */
  pageSize?: number;
}

const PAGE = 1000;
const STANDBY_MS = 500;
const FAULTED_EVERY_MS = 1_000;
const FAULTED_AT_MOST_MS = 60_000;

/**
 * Feeds all live projections from the log, in one transaction with one checkpoint per page. Of several processes one
 * leads and the others stand by. It lives through a database that goes away, and goes on exactly where it was.
 */
export class LogReader {
  private readonly group: LiveGroup;
  private readonly pause = new Pause();
  private readonly rhythm = new Rhythm();
  private readonly backOff = new BackOff();
  private readonly waiters = new Waiters();
  private readonly log: Log;
  private readonly pageSize: number;
  private mark: Mark = { position: START, generation: '0' };
  private ahead?: { after: Position; page: Promise<RecordedEvent[]> };
  private leading = false;
  private stopped = true;
  private running?: Promise<void>;
  private unsubscribe?: () => void;
  private nextFaulted = 0;
  private faultedPause = FAULTED_EVERY_MS;

  constructor(private readonly options: LogReaderOptions) {
    this.group = new LiveGroup(options.projections);
    this.log = options.log ?? silent;
    this.pageSize = options.pageSize ?? PAGE;
  }

  start(): void {
    if (!this.stopped) return;
    this.stopped = false;
    this.unsubscribe = this.options.signal?.subscribe(() => this.wake());
    this.running = this.run();
  }

  /** Ends after the page at hand; nothing is lost or done twice when another reader goes on. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.unsubscribe?.();
    this.pause.wake();
    await this.running;
  }

  /** Something was appended: look now. */
  wake(): void {
    this.rhythm.busy();
    this.pause.wake();
  }

  /** Waits until the read models have a position; false when they had not in time. */
  async waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    if (!this.leading) return waitForPosition(this.options.appPool, position, timeoutMs);
    if (comparePositions(this.mark.position, position) >= 0) return true;
    this.wake();
    return this.waiters.wait(position, timeoutMs);
  }

  status(): Promise<ReaderStatus> {
    return readStatus(this.options.readerPool, this.options.projections, this.leading);
  }

  /** Folds a parked organisation's events again from where it stopped; it is taken up again only if that works. */
  async resume(projection: string, organisationId: string): Promise<ResumeResult> {
    const result = await resumeProjection(this.options, projection, organisationId);
    if (result.resumed) this.options.onCommit?.([organisationId]);
    return result;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        const leadership = await lead(this.options.appPool, 'reader');
        if (!leadership) {
          this.backOff.reset();
          await this.pause.sleep(STANDBY_MS);
          continue;
        }
        try {
          await this.follow(leadership);
        } finally {
          this.leading = false;
          this.waiters.giveUp();
          leadership.release();
        }
      } catch (error) {
        const ms = this.backOff.next();
        this.log.warn(`The log reader stopped and tries again in ${Math.round(ms)} ms: ${reasonOf(error)}`);
        await this.pause.sleep(error instanceof Outdated ? STANDBY_MS * 4 : ms);
      }
    }
  }

  private async follow(leadership: Leadership): Promise<void> {
    const { client } = leadership;
    await this.readMark(client);
    this.leading = true;
    this.log.info('The log reader leads.');
    while (!this.stopped && !leadership.lost()) {
      const page = await this.nextPage();
      if (page.length > 0) {
        await this.fold(client, page);
        this.backOff.reset();
        this.rhythm.busy();
      }
      await this.tryFaulted(client);
      if (page.length === 0 && !this.stopped) await this.pause.sleep(this.rhythm.next());
    }
  }

  /** The page after the last; where there is more, the one after it is fetched while this one is folded. */
  private async nextPage(): Promise<RecordedEvent[]> {
    const { readerPool } = this.options;
    const { position } = this.mark;
    const ahead = this.ahead?.after === position ? this.ahead.page : undefined;
    this.ahead = undefined;
    const page = await (ahead ?? readPage(readerPool, position, this.pageSize));
    if (page.length === this.pageSize) {
      const after = page.at(-1)!.position;
      this.ahead = { after, page: readPage(readerPool, after, this.pageSize) };
      this.ahead.page.catch(() => undefined);
    }
    return page;
  }

  private async fold(client: PoolClient, page: RecordedEvent[]): Promise<void> {
    for (;;) {
      try {
        const standstills = await commitPage(client, this.group, { after: this.mark, events: page });
        for (const standstill of standstills) this.log.error(inWords(standstill));
        break;
      } catch (error) {
        if (error instanceof CheckpointMoved) return this.readAgain(client, error);
        if (!(error instanceof ProjectionFault)) throw error;
        this.log.error(`Projection ${error.projection} is taken out of the group: ${error.message}`);
        await takeOut(client, error.projection, error);
        this.nextFaulted = performance.now() + FAULTED_EVERY_MS;
      }
    }
    this.mark = { ...this.mark, position: page.at(-1)!.position };
    this.waiters.reached(this.mark.position);
    this.options.onCommit?.([...new Set(page.map((event) => event.organisationId))]);
  }

  private async readMark(client: PoolClient): Promise<void> {
    this.ahead = undefined;
    this.group.forget();
    const held = await beginBatch(client, LIVE);
    await client.query('COMMIT');
    this.group.choose(held);
    this.mark = held;
  }

  /** Something was swapped, resumed or deleted since the page was read. If the checkpoint itself moved, another one leads. */
  private async readAgain(client: PoolClient, error: CheckpointMoved): Promise<void> {
    const { position } = this.mark;
    await this.readMark(client);
    if (comparePositions(position, this.mark.position) !== 0) throw error;
  }

  private async tryFaulted(client: PoolClient): Promise<void> {
    if (this.group.faulted.length === 0 || performance.now() < this.nextFaulted) return;
    for (const member of this.group.faulted) {
      try {
        await takeIn(client, this.options.readerPool, member);
        this.group.faulted = this.group.faulted.filter((other) => other !== member);
        this.faultedPause = FAULTED_EVERY_MS;
        this.log.info(`Projection ${member.projection.name} has caught up and is one of the group again.`);
      } catch (error) {
        if (!(error instanceof ProjectionFault)) throw error;
        this.faultedPause = Math.min(this.faultedPause * 2, FAULTED_AT_MOST_MS);
      }
    }
    this.nextFaulted = performance.now() + this.faultedPause;
  }
}
