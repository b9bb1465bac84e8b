// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const env = (name: string): string => process.env[name] ?? '';
export const url = (): string => env('TRAPPAN_TEST_URL');

let browser: Browser | undefined;
export const closeBrowser = async (): Promise<void> => {
  await browser?.close();
  browser = undefined;
};

/** The one Chromium of a file. */
export async function chromiumHere(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser ??= await chromium.launch({
    executablePath: env('CHROMIUM_PATH') || '/usr/bin/chromium',
    args,
  });
  return browser;
}

export interface Opened {
  page: Page;
  /** What the browser complained of: broken scripts, refused by the policy. */
  complaints: string[];
}

/** Where one signs in, if not at the server that all flows share. */
export interface At {
  url: string;
  password: string;
}

export const shared = (): At => ({ url: url(), password: env('TRAPPAN_TEST_PASSWORD') });

/** A window of its own, signed in as the administrator, at a page. */
export async function open(
  path: string,
  options: BrowserContextOptions & { as?: string | null; at?: At } = {},
): Promise<Opened> {
  const { as, at = shared(), ...window } = options;
  const context = await (
    await chromiumHere()
  ).newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 800 }, ...window });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await signIn(page, path, at);
  if (as !== undefined) {
    await act(page, 'role', { role: as }, at);
    await page.goto(at.url + path);
  }
  await page.waitForSelector('main h1');
  return { page, complaints };
}

export function complaintsOf(page: Page, complaints: string[] = []): string[] {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

export async function signIn(page: Page, path: string, at: At = shared()): Promise<void> {
  await page.goto(`${at.url}/sign-in?to=${encodeURIComponent(path)}`);
  await page.fill('#login', 'admin');
  await page.fill('#password', at.password);
  await page.click('button[type=submit]');
}

/** Chooses the organisation or the role of a window's session. */
export async function act(page: Page, what: 'role' | 'organisation', data: object, at: At = shared()): Promise<void> {
  await page.request.post(`${at.url}/session/${what}`, { data, headers: { 'x-trappan': 'web' } });
}

export const signedInContext = async (options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  (await open('/laget', { viewport: { width: 1280, height: 800 }, ...options })).page.context();

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The rules of axe that depend on colours; the others see no difference between one look and another. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Rules of WCAG 2.2 A and AA, and good practice, that the page breaks; each with where. */
export async function violations(page: Page, which: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(
    async (only) => {
      const { axe } = globalThis as unknown as {
        axe: { run(of: unknown, how: object): Promise<{ violations: Violation[] }> };
      };
      interface Violation {
        id: string;
        nodes: { target: unknown; html: string; any: { message: string }[] }[];
      }
      const how = { resultTypes: ['violations'], ...(only ? { runOnly: { type: 'rule', values: only } } : {}) };
      const { violations: broken } = await axe.run(document, how);
      return broken.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target, html, any }) => `${String(target)} ${html.slice(0, 100)} ${any[0]?.message ?? ''}`).join(' ')}`,
      );
    },
    which === 'colours' ? OF_COLOURS : undefined,
  );
}

/** How far the page reaches beside the window, once charts have been drawn anew for its width. */
export async function beside(page: Page): Promise<number> {
  const over = (): number => document.documentElement.scrollWidth - innerWidth;
  await page
    .waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, null, { timeout: 1_500 })
    .catch(() => undefined);
  return page.evaluate(over);
}

/** Asks the API as the holder of the key of the data directory: another session than the browser's. */
export async function api<T>(
  query: string,
  variables: object = {},
  at = { url: url(), key: env('TRAPPAN_TEST_KEY') },
): Promise<T> {
  const response = await fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${at.key}` },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: T; errors?: unknown };
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
