// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react';

let last: HTMLElement | undefined;

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && !target.closest('[role=dialog]')) last = target;
});

/**
 * Gives the focus back when a dialog has gone, where nothing else has taken it: to what opened it, also if the page was
 * drawn anew meanwhile, or else to the page.
 */
export function useFocusBack(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const opener = last;
    return () => {
      setTimeout(() => {
        if (document.activeElement && document.activeElement !== document.body) return;
        const back = opener?.isConnected ? opener : document.getElementById('main');
        back?.focus();
      }, 50);
    };
  }, [isOpen]);
}
