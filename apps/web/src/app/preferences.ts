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
