// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#libs/platform';
import { type Html, html } from './html.js';
import { pageTexts } from './texts.js';

export interface Page {
  title: string;
  language: Language;
  body: Html;
  /** The address of the same page in the other language. */
  other: string;
  /** Why the last try did not work. */
  problem?: string;
  /** That it did. */
  done?: string;
}

/** A whole page: no scripts, one style sheet, a heading, and what went wrong before anything else. */
export function layout({ title, language, other, body, problem, done }: Page): string {
  const page = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${problem ? `${pageTexts[language].refused}: ` : ''}${title} – Trappan</title>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/style.css" />
    </head>
    <body>
      <header>
        <span class="stair" aria-hidden="true"><i></i><i></i><i></i><i></i></span>
        <p><strong>Trappan</strong>${pageTexts[language].tagline}</p>
        <a
          class="language"
          href="${other}"
          lang="${language === 'sv' ? 'en' : 'sv'}"
          hreflang="${language === 'sv' ? 'en' : 'sv'}"
          >${language === 'sv' ? 'English' : 'Svenska'}</a
        >
      </header>
      <main>
        <section>
          <h1>${title}</h1>
          ${problem === undefined ? undefined : html`<p class="bad" role="alert">${problem}</p>`}
          ${done === undefined ? undefined : html`<p class="good" role="status">${done}</p>`} ${body}
        </section>
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${page.text}`;
}
