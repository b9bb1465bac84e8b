// SPDX-License-Identifier: EUPL-1.2

export type Theme = 'system' | 'light' | 'dark' | 'contrast';

const KEY = 'trappan-theme';

export const theme = (): Theme => (localStorage.getItem(KEY) as Theme | null) ?? 'system';

/** Light, dark, high contrast, or as the computer is set. Kept in this browser. */
export function setTheme(wish: Theme): void {
  localStorage.setItem(KEY, wish);
  applyTheme();
}

export function applyTheme(): void {
  const { dataset } = document.documentElement;
  const wish = theme();
  delete dataset.theme;
  delete dataset.contrast;
  if (wish === 'light' || wish === 'dark') dataset.theme = wish;
  if (wish === 'contrast' || matchMedia('(prefers-contrast: more)').matches) dataset.contrast = 'more';
}

matchMedia('(prefers-contrast: more)').addEventListener('change', applyTheme);

const GROUPS_KEY = 'trappan-menu';
/** Opened now and then, so it stands closed until asked for. */
const CLOSED_AT_FIRST = 'settings';

const groups = (): Record<string, boolean> => {
  try {
    return JSON.parse(localStorage.getItem(GROUPS_KEY) ?? '{}') as Record<string, boolean>;
  } catch {
    return {};
  }
};

/** Whether this part of the menu stands open. Kept in this browser. */
export const groupIsOpen = (group: string): boolean => groups()[group] ?? group !== CLOSED_AT_FIRST;

export const setGroupOpen = (group: string, isOpen: boolean): void =>
  localStorage.setItem(GROUPS_KEY, JSON.stringify({ ...groups(), [group]: isOpen }));
