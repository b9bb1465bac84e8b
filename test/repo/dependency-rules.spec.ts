// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { plant, read, ROOT } from './support/repo.js';

/** A tree that keeps every rule. */
const sound = {
  'apps/api/src/main.ts': "import { risk } from '#libs/risk';\nexport const main = risk;",
  'apps/worker/src/main.ts': "export const main = 'worker';",
  'apps/web/src/main.ts': "import { client } from '#libs/api-client';\nexport const main = client;",
  'infra/start/index.ts': "import { main } from '../../apps/api/src/main.js';\nexport const start = main;",
  'libs/api-client/src/index.ts': "export const client = 'client';",
  'libs/kernel/src/index.ts': "export const kernel = 'kernel';",
  'libs/kernel/src/testing/index.ts': "export const testing = 'given, when, then';",
  'libs/event-store/src/index.ts': "import { kernel } from '#libs/kernel';\nexport const store = kernel;",
  'libs/platform/src/index.ts': "import { store } from '#libs/event-store';\nexport const platform = store;",
  'libs/installation/src/index.ts':
    "import { risk } from '#libs/risk';\nimport { platform } from '#libs/platform';\nexport const installation = [risk, platform];",
  'libs/demo/src/index.ts': "import { installation } from '#libs/installation';\nexport const demo = installation;",
  'apps/cli/src/main.ts': "import { demo } from '#libs/demo';\nexport const main = demo;",
  'libs/platform/src/inner.ts': "export const inner = 'inner';",
  'libs/organisation/src/index.ts': "export const organisation = 'organisation';",
  'libs/risk/src/index.ts': "export { decide as risk } from './domain/risk/decide.js';",
  'libs/risk/src/domain/risk/decide.ts': "import { kernel } from '#libs/kernel';\nexport const decide = kernel;",
  'libs/risk/src/domain/risk/decide.spec.ts':
    "import { testing } from '#libs/kernel/testing';\nexport const spec = testing;",
  'libs/risk/src/domain/analysis/open.ts': "export const open = 'open';",
  'libs/risk/src/write/decide.ts':
    "import { organisation } from '#libs/organisation';\nexport const write = organisation;",
};

const imports = (...from: string[]) => from.map((path) => `import '${path}';`).join('\n');

/** One violation for each rule of the configuration: where it is planted, and what the planted file says. */
const violations: Record<string, [path: string, text: string]> = {
  'no-circular': ['libs/risk/src/read/round.ts', imports('./round.js')],
  resolvable: ['libs/risk/src/read/gone.ts', imports('./nowhere.js')],
  'apps-are-the-top': ['libs/organisation/src/read/upward.ts', imports('../../../../apps/api/src/main.js')],
  'apps-apart': ['apps/worker/src/borrow.ts', imports('../../api/src/main.js')],
  'web-to-api-client': ['apps/web/src/server.ts', imports('#libs/kernel')],
  'kernel-is-the-bottom': ['libs/kernel/src/upward.ts', imports('#libs/platform')],
  'shared-below-contexts': ['libs/platform/src/upward.ts', imports('#libs/risk')],
  'composing-libs-on-top': ['libs/risk/src/read/all.ts', imports('#libs/installation')],
  'api-client-alone': ['libs/api-client/src/server.ts', imports('#libs/kernel')],
  'libs-without-infra': ['libs/platform/src/launch.ts', imports('../../../infra/start/index.js')],
  'libs-by-index': ['libs/risk/src/read/deep.ts', imports('#deep/platform')],
  'libs-by-name': ['libs/risk/src/read/path.ts', imports('../../../platform/src/index.js')],
  'libs-by-name-from-outside': ['apps/api/src/path.ts', imports('../../../libs/platform/src/index.js')],
  'contexts-meet-in-read-write-react': ['libs/risk/src/risk.module.ts', imports('#libs/organisation')],
  'domain-is-pure': ['libs/risk/src/domain/risk/neighbour.ts', imports('../analysis/open.js')],
  'domain-without-frameworks': ['libs/risk/src/domain/risk/framework.ts', imports('@nestjs/common')],
  'frameworks-above-the-kernel': ['libs/kernel/src/framework.ts', imports('@nestjs/common')],
  'database-in-few-hands': ['libs/risk/src/read/raw.ts', imports('pg')],
  'no-test-code-in-production': ['libs/risk/src/read/helper.ts', imports('#libs/kernel/testing')],
  'no-dev-dependency-in-production': ['libs/risk/src/read/dev.ts', imports('fast-check')],
  'declared-dependencies': ['libs/risk/src/read/undeclared.ts', imports('semver')],
};

/** Rules that the dependencies of the tree break, by the file that breaks them. */
function cruise(planted: Record<string, string>): { rule: string; from: string }[] {
  const manifest = JSON.parse(read('package.json')) as { imports: object };
  manifest.imports = { ...manifest.imports, '#deep/platform': { source: './libs/platform/src/inner.ts' } };
  const tree = plant(['.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.base.json'], {
    'package.json': JSON.stringify(manifest),
    ...planted,
  });
  try {
    const arguments_ = [
      '--config',
      '.dependency-cruiser.cjs',
      '--preserve-symlinks',
      '-T',
      'json',
      'apps',
      'libs',
      'infra',
    ];
    const { stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/depcruise'), arguments_, { cwd: tree.root });
    if (!stdout.toString().startsWith('{')) throw new Error(stderr.toString());
    const { summary } = JSON.parse(stdout.toString()) as {
      summary: { violations: { rule: { name: string }; from: string }[] };
    };
    return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
  } finally {
    tree.remove();
  }
}

describe('the rules about who may import whom', () => {
  let found: { rule: string; from: string }[];

  beforeAll(() => {
    found = cruise({ ...sound, ...Object.fromEntries(Object.values(violations)) });
  }, 60_000);

  it('have nothing to say about a sound tree', () => {
    expect(cruise(sound)).toEqual([]);
  });

  it.each(Object.entries(violations))('%s is caught', (rule, [from]) => {
    expect(found).toContainEqual({ rule, from });
  });

  it('are each proved by a planted violation', () => {
    const named = [...read('.dependency-cruiser.cjs').matchAll(/forbid\(\s*'([^']+)'/g)].map(([, name]) => name);
    expect(Object.keys(violations).sort()).toEqual(named.sort());
  });
});
