// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'react';
import { lettersOn } from './shortcuts.js';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])');

/** Single-letter keys of a page: never while one writes, never under a dialog, and off where the user has turned them off. */
export function useLetters(actions: Record<string, () => void>): void {
  const now = useRef(actions);
  useEffect(() => {
    now.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!lettersOn() || isWriting(event.target) || document.querySelector('[role="dialog"]')) return;
      const act = now.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
