// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { destinations } from './destinations.js';

const OFF = 'trappan-keys-off';
export const lettersOn = (): boolean => localStorage.getItem(OFF) === null;
export const setLetters = (on: boolean): void => (on ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, '1'));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const inDialog = (): boolean => document.querySelector('[role="dialog"]') !== null;

/** The keys of the whole app; single letters never act in a field or a dialog, and can be turned off. */
export function useShortcuts(open: { palette: () => void; map: () => void; time: () => void }): void {
  const navigate = useNavigate();
  const begun = useRef(0);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        return open.palette();
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || inDialog() || !lettersOn())
        return;
      if (Date.now() - begun.current < 1_500) {
        begun.current = 0;
        const destination = destinations.find(({ key }) => key === event.key);
        if (destination) {
          event.preventDefault();
          void navigate({ to: destination.to } as never);
        }
        return;
      }
      const actions: Record<string, () => void> = {
        g: () => (begun.current = Date.now()),
        t: open.time,
        '?': open.map,
        '/': () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
      };
      const act = actions[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [navigate, open]);
}
