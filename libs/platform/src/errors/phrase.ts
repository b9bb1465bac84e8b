// SPDX-License-Identifier: EUPL-1.2
import { createInstance, type i18n } from 'i18next';
import type { Rejection, RejectionTexts } from '#libs/kernel';
import { platformTexts } from './texts.js';

export type Language = 'sv' | 'en';

/** Puts refusals into words. One text per code and language; a code without one is shown as its code. */
export class Phrasebook {
  private readonly i18n: i18n;

  constructor(contexts: readonly RejectionTexts[] = []) {
    const all: RejectionTexts = Object.assign({}, platformTexts, ...contexts);
    const resources = (lng: Language) =>
      Object.fromEntries(Object.entries(all).map(([code, text]) => [code, text[lng]]));
    this.i18n = createInstance();
    void this.i18n.init({
      lng: 'sv',
      fallbackLng: false,
      keySeparator: false,
      nsSeparator: false,
      initAsync: false,
      interpolation: { escapeValue: false },
      resources: { sv: { translation: resources('sv') }, en: { translation: resources('en') } },
    });
  }

  phrase(rejection: Pick<Rejection, 'code' | 'params'>, language: Language): string {
    return this.i18n.t(rejection.code, { ...rejection.params, lng: language });
  }
}

/** The language of an `Accept-Language` header: English where it is asked for before Swedish, else Swedish. */
export function languageOf(header: string | undefined): Language {
  const wished = (header ?? '').toLowerCase().match(/\b(sv|en)\b/);
  return wished?.[1] === 'en' ? 'en' : 'sv';
}
