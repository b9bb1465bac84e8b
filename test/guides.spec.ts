// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { anchorOf, renderGuide } from '../apps/web/guides.js';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/guide');
const guides = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const anchors = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));
const web = (path: string): string => readFileSync(join(ROOT, 'apps/web/src', path), 'utf8');

describe('the guides', () => {
  it('are one for each role, and the app knows each of them', () => {
    const known = [...web('features/help/guides.ts').matchAll(/docs\/guide\/([\w-]+\.md)/g)].map(([, file]) => file);
    expect(known.toSorted()).toEqual(guides.toSorted());
    expect(guides).toHaveLength(7);
  });

  it.each(guides)('%s has no link that leads nowhere', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href!);
    const dead = links.filter((href) => {
      const [path, anchor] = href.split('#') as [string, string?];
      const target = path ? resolve(FOLDER, path) : join(FOLDER, file);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchors(readFileSync(target, 'utf8')).includes(decodeURIComponent(anchor));
    });
    expect(dead).toEqual([]);
  });

  it.each(guides)('%s is shown with a title, and without links that leave the app', (file) => {
    const { title, html } = renderGuide(read(file));
    expect(title).toMatch(/^För dig/);
    const hrefs = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!);
    expect(hrefs.filter((href) => !/^(?:\/hjalp\/|#)/.test(href))).toEqual([]);
  });
});

describe('a guide in the app', () => {
  it('leads to other guides within the app, and names the place of what does not come along', () => {
    const { html } = renderGuide('# T\n\n[a](ciso.md#välja-mål) [b](../reference/cli.md) [c](#x)');
    expect(html).toContain('<a href="/hjalp/ciso#välja-mål">a</a>');
    expect(html).toContain('b (<code>docs/reference/cli.md</code>)');
    expect(html).toContain('<a href="#x">c</a>');
  });

  it('gives each heading the anchor that the forge gives it', () => {
    expect(renderGuide('# T\n\n## Om det blev fel: så här').html).toContain('<h2 id="om-det-blev-fel-så-här">');
  });

  it('brings its pictures along', () => {
    const { pictures, html } = renderGuide('# T\n\n![Läget](../images/laget-light-1280.webp)');
    expect(pictures).toEqual(['../images/laget-light-1280.webp']);
    expect(html).toContain('alt="Läget"');
  });
});

describe('the names of pages that the app shows', () => {
  const router = web('app/router.tsx');
  const routes = [...router.matchAll(/page\('([^']+)'/g)].map(([, path]) => path!);
  it.each(['app/destinations.ts', 'app/shell.tsx', 'features/help/help-page.tsx', 'features/maturity/overview.tsx'])(
    'in %s lead to pages that are there',
    (file) => {
      const links = [...web(file).matchAll(/to(?:=\{|: )'(\/[^'$]*)'/g)].map(([, path]) => path!);
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((path) => path !== '/' && !routes.includes(path))).toEqual([]);
    },
  );
});
