// SPDX-License-Identifier: EUPL-1.2
import { createTransport } from 'nodemailer';
import { type Postman, sendLetters } from './send-letters.js';

export interface MailSettings {
  /** `smtp://user:password@host:port`, or `smtps://`. */
  smtpUrl: string;
  from: string;
}

const EVERY_MS = 10 * 60_000;
const TIMEOUT_MS = 20_000;

/** Sends reminders and digests as long as it runs. One round at a time; a round that fails is tried again by the next. */
export class PostOffice {
  private readonly transport;
  private timer?: NodeJS.Timeout;
  private round: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly settings: MailSettings,
    private readonly postman: Omit<Postman, 'send'>,
  ) {
    this.transport = createTransport({
      url: settings.smtpUrl,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
  }

  start(): void {
    this.timer = setInterval(() => void this.sendNow(), EVERY_MS);
    this.timer.unref();
    void this.sendNow();
  }

  /** Sends what is due; answers how many letters went. */
  sendNow(now = new Date().toISOString()): Promise<number> {
    const next = this.round.then(() =>
      sendLetters({ ...this.postman, send: (mail) => this.send(mail) }, now).catch((error: unknown) => {
        this.postman.failed('daily', error);
        return 0;
      }),
    );
    this.round = next;
    return next;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
    this.transport.close();
  }

  private async send(mail: { to: string; subject: string; text: string }): Promise<void> {
    await this.transport.sendMail({
      ...mail,
      from: this.settings.from,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }
}
