// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';

const WAIT_MS = 5_000;

/**
 * The text of what has the focus, once it contains `wanted`: focus moves a frame after a dialog has closed or a page
 * has come, so one look right after says nothing. After five seconds the text as it is, for the test to show.
 */
export async function focusOn(page: Page, wanted: string): Promise<string> {
  await page
    .waitForFunction(
      (text) => {
        const at = document.activeElement;
        if (!at || at === document.body) return false;
        return `${at.getAttribute('aria-label') ?? ''} ${at.textContent}`.includes(text);
      },
      wanted,
      { timeout: WAIT_MS },
    )
    .catch(() => undefined);
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return 'nothing';
    return at.getAttribute('aria-label') ?? at.textContent;
  });
}
