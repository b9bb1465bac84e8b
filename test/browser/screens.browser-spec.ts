// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { act, api, beside, closeBrowser, complaintsOf, signedInContext, url, violations } from './support/browser.js';
import { answering, isFree, REFUSAL } from './support/intercept.js';
import { anIncident, CHOICES, routes, type Screen, screenOf } from './support/screens.js';

const WIDTHS = [320, 768, 1280];
/** In the page, or in what covers it as a presentation does. */
const SHOWN = ':is(main, [role=dialog])';
const HEADING = `${SHOWN} h1`;
/** What a button opens over the page. */
const OPENED = '[role=dialog], [role=menu]';
const LOOKS = ['light', 'dark', 'contrast'] as const;

/** Pages where nothing opens a dialog for who may do everything. */
const WITHOUT_DIALOG: readonly string[] = [
  '/laget/foredrag',
  '/laget/underlag',
  '/borja',
  '/hjalp',
  '/hjalp/$guide',
  '/uppfoljning/modellen',
  '/att-gora',
  '/arbete/risker/$riskId/besluta',
  '/arbete/tillgangar/$assetId/klassa',
  '/bevis/jamfor',
  '/installningar/modeller',
  '/installningar/import',
  '/konto',
];

let demo: Page;
let empty: Page;
let large: Page;
const complaints: string[] = [];
const free: string[] = [];

/** A window that stays, since each screen is another address in it. */
async function windowIn(organisationId?: string): Promise<Page> {
  const context = await signedInContext();
  const page = context.pages()[0]!;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/graphql') && isFree(request)) free.push(request.url());
  });
  page.setDefaultTimeout(12_000);
  complaintsOf(page, complaints);
  if (organisationId) await act(page, 'organisation', { organisationId });
  return page;
}

async function organisationWithNothing(): Promise<string> {
  const answer = await api<{ registerOrganisation: { id: string } }>(
    'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { id } }',
    { input: { name: 'Tomma kommunen', actorGroup: 'municipality', myName: 'Ada' } },
  );
  return answer.registerOrganisation.id;
}

beforeAll(async () => {
  await anIncident();
  demo = await windowIn();
  empty = await windowIn(await organisationWithNothing());
  large = await windowIn();
  await large.setViewportSize({ width: 320, height: 640 });
  await large.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
});
afterAll(closeBrowser);

/** In each state, what the browser complains of (broken scripts, refused by the policy) counts. */
beforeEach(() => void (complaints.length = 0));
afterEach(() => expect(complaints.filter((one) => !one.includes(REFUSAL))).toEqual([]));

/** What is wrong with what stands in the window, in every width, light and dark, and in high contrast where asked. */
async function wrongs(page: Page, looks: readonly (typeof LOOKS)[number][] = ['light', 'dark']): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const over = await beside(page);
    if (over > 0) found.push(`${width}: ${over} px beside the window`);
    for (const look of looks) {
      await page.emulateMedia({
        colorScheme: look === 'dark' ? 'dark' : 'light',
        contrast: look === 'contrast' ? 'more' : null,
      });
      const broken = await violations(page, look === 'light' ? 'all' : 'colours');
      found.push(...broken.map((one) => `${look} ${width}: ${one}`));
    }
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: null });
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}

async function show(page: Page, { address }: Screen, how: Parameters<typeof answering>[1]): Promise<() => number> {
  const asked = await answering(page, how);
  await page.goto(url() + address);
  return asked;
}

async function filled(screen: Screen, page = demo): Promise<void> {
  await show(page, screen, 'answered');
  await page.waitForSelector(screen.row);
  await page.waitForLoadState('networkidle');
}

describe.each(routes())('%s', (route) => {
  let screen: Screen;
  beforeAll(async () => {
    screen = await screenOf(route);
  });

  it('breaks no rule of accessibility when it is filled, in light, dark and high contrast at 320, 768 and 1280 px', async () => {
    await filled(screen);
    expect(await demo.locator(HEADING).first().innerText()).not.toBe('');
    expect(await wrongs(demo, LOOKS)).toEqual([]);
  });

  it('can be read with letters twice as large in a window of 320 px, and with the colours of the computer', async () => {
    await filled(screen, large);
    await large.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await beside(large)).toBeLessThanOrEqual(0);
    expect(await moving(large)).toEqual([]);
  });

  it('opens dialogs and menus that break no rule, and gives the focus back', async () => {
    await filled(screen);
    const opened: string[] = [];
    for (const name of await buttonNames(demo)) {
      if (!(await opens(name))) continue;
      opened.push(name);
      expect({ name, wrong: await wrongs(demo) }).toEqual({ name, wrong: [] });
      await demo.keyboard.press('Escape');
      await demo.locator(OPENED).waitFor({ state: 'detached' });
      expect({ name, focus: await focused(demo) }).toEqual({ name, focus: expect.not.stringMatching(/^BODY$/) });
    }
    expect({ opened: opened.length > 0 }).toEqual({ opened: !WITHOUT_DIALOG.includes(route) });
  });

  it('says in words what is missing where there is nothing yet', async () => {
    await show(empty, screen, 'answered');
    await empty.waitForSelector(HEADING);
    await empty.waitForLoadState('networkidle');
    expect((await empty.locator(SHOWN).last().innerText()).length).toBeGreaterThan(20);
    expect(await wrongs(empty)).toEqual([]);
  });

  it('says what went wrong when it is not answered, and waits with words until it is', async () => {
    const refused = await show(demo, screen, 'refused');
    await demo.waitForSelector(HEADING);
    await demo.waitForLoadState('networkidle');
    if (refused() > 0) expect(await demo.locator('main').innerText()).toContain(REFUSAL);
    expect(await wrongs(demo)).toEqual([]);
    const again = demo.locator('main').getByRole('button', { name: 'Försök igen' });
    if (await again.count()) {
      await answering(demo, 'answered');
      await again.first().click();
      await demo.waitForSelector(screen.row);
    }
    const waiting = await show(demo, screen, 'never');
    await demo.waitForSelector('main h1, main [role=status]');
    if (waiting() > 0) expect(await demo.locator('main').innerText()).toContain('Läser in …');
    const withoutHeading = (await violations(demo)).filter((wrong) => !wrong.includes('page-has-heading-one'));
    expect(withoutHeading).toEqual([]);
  });
});

/** What has the focus, once it is somewhere. */
async function focused(page: Page): Promise<string> {
  const somewhere = page.waitForFunction(() => document.activeElement !== document.body, null, { timeout: 1_500 });
  await somewhere.catch(() => undefined);
  return page.evaluate(() => document.activeElement?.tagName ?? '');
}

/** Whether a button of the page opens a dialog or a menu. */
async function opens(name: string): Promise<boolean> {
  const button = demo.locator('main').getByRole('button', { name, exact: true }).first();
  if (!(await button.isVisible()) || !(await button.isEnabled())) return false;
  await button.click();
  const there = demo.locator(OPENED).first().waitFor({ timeout: 700 });
  return there.then(
    () => true,
    () => false,
  );
}

/** What still moves when one has asked that nothing does. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => {
        const { animationDuration, transitionDuration } = getComputedStyle(one);
        return [animationDuration, transitionDuration].some((time) =>
          time.split(', ').some((part) => parseFloat(part) > 0),
        );
      })
      .map((one) => one.className.toString()),
  );

/** Names of the buttons of a page that may open something: not those that sort, and of those that each row has, one. */
const buttonNames = async (page: Page): Promise<string[]> => {
  const names = await page
    .locator('main button:not(thead button, [slot=drag])')
    .evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? (button as HTMLElement).innerText.trim()),
    );
  const kinds = new Map(names.filter(Boolean).map((name) => [name.replace(/[:\d].*$/s, ''), name]));
  return [...kinds.values()].slice(0, 12);
};

it.each(CHOICES)('$address breaks no rule of accessibility', async (screen) => {
  await filled(screen);
  expect(await wrongs(demo)).toEqual([]);
});

describe('the frame', () => {
  it.each([
    ['the palette', 'Control+k'],
    ['the keys', '?'],
    ['the time bar', 't'],
  ])('opens %s without breaking a rule', async (_, key) => {
    await answering(demo, 'answered');
    await demo.goto(`${url()}/laget`);
    await demo.waitForSelector('table.areas tbody tr');
    await demo.keyboard.press(key);
    await demo.waitForSelector('[role=dialog]');
    expect(await wrongs(demo, LOOKS)).toEqual([]);
    await demo.keyboard.press('Escape');
  });

  it('sends operations by their name only, never their text', () => expect(free).toEqual([]));
});
