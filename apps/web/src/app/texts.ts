// SPDX-License-Identifier: EUPL-1.2
import { createInstance } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

export type Language = 'sv' | 'en';
/** Words of a feature: every key in both languages, so that none can be missing. `{{name}}` is filled in. */
export type Texts = Record<string, { sv: string; en: string }>;

const LANGUAGE = 'trappan-language';
/** The sign-in page and the application share the choice in a cookie. */
const wished = (): Language => {
  const chosen = new RegExp(`(?:^|; )${LANGUAGE}=(sv|en)`).exec(document.cookie)?.[1];
  const kept = chosen ?? localStorage.getItem(LANGUAGE) ?? navigator.language;
  return kept.startsWith('en') ? 'en' : 'sv';
};

export const i18n = createInstance();
void i18n.use(initReactI18next).init({
  lng: wished(),
  fallbackLng: false,
  keySeparator: false,
  interpolation: { escapeValue: false },
  initAsync: false,
  resources: { sv: {}, en: {} },
});
document.documentElement.lang = i18n.language;

/** Adds a feature's words under its name and gives a hook whose keys are checked by the compiler. */
export function defineTexts<T extends Texts>(name: string, texts: T) {
  for (const language of ['sv', 'en'] as const) {
    const words = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]]));
    i18n.addResourceBundle(language, name, words);
  }
  return () => {
    const { t } = useTranslation(name);
    return (key: keyof T & string, params?: Record<string, unknown>): string => t(key, params ?? {});
  };
}

const switched = new Set<() => void>();
/** Is told when the language changes: the words that the server gave are asked for anew. */
export const onLanguage = (listener: () => void): void => void switched.add(listener);

export const language = (): Language => i18n.language as Language;

/** A number as it is written in the language of the page. */
export const number = (value: number): string =>
  value.toLocaleString(language() === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 });

export function setLanguage(wish: Language): void {
  localStorage.setItem(LANGUAGE, wish);
  document.cookie = `${LANGUAGE}=${wish}; Path=/; SameSite=Lax; Max-Age=31536000`;
  document.documentElement.lang = wish;
  void i18n.changeLanguage(wish);
  switched.forEach((listener) => listener());
}
