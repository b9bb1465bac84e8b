// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Marked, type Tokens } from 'marked';
import type { Plugin } from 'vite';

/** The anchor of a heading, as forges write it: lower case, hyphens between the words. */
export const anchorOf = (heading: string): string =>
  heading
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const PICTURE = /\.(?:webp|png)$/;

/** A guide as the application shows it: its title, and its text with links that lead within the application. */
export function renderGuide(markdown: string): { title: string; html: string; pictures: string[] } {
  const pictures: string[] = [];
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        if (depth === 1) {
          title = text;
          return '';
        }
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const text = this.parser.parseInline(tokens);
        const guide = /^([\w-]+)\.md(#.*)?$/.exec(href);
        if (guide) return `<a href="/hjalp/${guide[1]}${guide[2] ?? ''}">${text}</a>`;
        // The rest of the documentation does not come along: its place is named instead.
        return href.startsWith('../')
          ? `${text} (<code>docs/${href.slice(3)}</code>)`
          : `<a href="${href}">${text}</a>`;
      },
      image({ href, text }: Tokens.Image) {
        if (PICTURE.test(href)) pictures.push(href);
        return `<img src="{{picture:${href}}}" alt="${text}" loading="lazy">`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { title, html, pictures: [...new Set(pictures)] };
}

/** Turns a guide (`.md`) into a module: it is rendered when the application is built, and its pictures come along. */
export const guides = (): Plugin => ({
  name: 'trappan-guides',
  transform(code, id) {
    if (!id.endsWith('.md')) return undefined;
    const { title, html, pictures } = renderGuide(code);
    const missing = pictures.find((path) => !existsSync(resolve(dirname(id), path)));
    if (missing) throw new Error(`${id}: there is no picture ${missing}`);
    const imports = pictures.map((path, n) => `import picture${n} from ${JSON.stringify(`${path}?url`)};`);
    const placed = pictures.map((path, n) => `.replaceAll(${JSON.stringify(`{{picture:${path}}}`)}, picture${n})`);
    return {
      code: [
        ...imports,
        `export const title = ${JSON.stringify(title)};`,
        `export const html = ${JSON.stringify(html)}${placed.join('')};`,
      ].join('\n'),
      map: null,
      moduleType: 'js',
    };
  },
});
