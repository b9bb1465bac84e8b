// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const env = (name: string): string => process.env[name] ?? '';
export const url = (): string => env('TRAPPAN_TEST_URL');

let browser: Browser | undefined;
export const closeBrowser = async (): Promise<void> => {
  await browser?.close();
  browser = undefined;
};

export interface Opened {
  page: Page;
  /** What the browser complained of: broken scripts, refused by the policy. */
  complaints: string[];
}

/** A browser of its own, signed in as the administrator, at a page. */
export async function open(
  path: string,
  options: BrowserContextOptions & { as?: string | null } = {},
): Promise<Opened> {
  const { as, ...window } = options;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser ??= await chromium.launch({ executablePath: env('CHROMIUM_PATH'), args });
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 800 }, ...window });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${url()}/sign-in?to=${encodeURIComponent(path)}`);
  await page.fill('#login', 'admin');
  await page.fill('#password', env('TRAPPAN_TEST_PASSWORD'));
  await page.click('button[type=submit]');
  if (as !== undefined) {
    await page.request.post(`${url()}/session/role`, { data: { role: as }, headers: { 'x-trappan': 'web' } });
    await page.goto(url() + path);
  }
  await page.waitForSelector('main h1');
  return { page, complaints };
}

/** Rules of WCAG 2.2 A and AA, and good practice, that the page breaks; each with where. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(of: unknown): Promise<{ violations: Violation[] }> } };
    interface Violation {
      id: string;
      nodes: { target: unknown }[];
    }
    const { violations: broken } = await axe.run(document);
    return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
  });
}

/** Asks the API as the holder of the key of the data directory: another session than the browser's. */
export async function api<T>(query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${env('TRAPPAN_TEST_KEY')}` },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: T; errors?: unknown };
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
