// SPDX-License-Identifier: EUPL-1.2

/* Who may import whom. Path groups, so that a new context is covered without touching this file. */

const CONTEXT = '^libs/(?!(?:kernel|event-store|messaging|platform|spreadsheet|api-client|installation|demo)/)([^/]+)/';
const COMPOSING = '^libs/(?:installation|demo)/';
const SHARED = '^libs/(?:event-store|messaging|platform|spreadsheet)/';
const TEST = '(?:\\.(?:int-|e2e-)?spec\\.ts$|/testing/|^test/)';
const PURE = '^libs/([^/]+)/src/(?:domain/([^/]+)|engine)/';
const INDEX = '^libs/[^/]+/src/index\\.ts$|^libs/[^/]+/src/testing/index\\.ts$';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const production = (path, pathNot = []) => ({ path, pathNot: [TEST, ...pathNot] });

module.exports = {
  forbidden: [
    forbid('no-circular', 'A circle cannot be understood, tested or replaced in parts.', {}, { circular: true }),
    forbid(
      'resolvable',
      'Every import leads to a file.',
      {},
      {
        couldNotResolve: true,
        // It names a source that is not in the package before what is.
        pathNot: '^react-aria-components$',
      },
    ),
    forbid('apps-are-the-top', 'Nothing below an app knows it.', production('^(?:libs|infra)/', ['^infra/start/']), {
      path: '^apps/',
    }),
    forbid('apps-apart', 'Apps share libs, not code of each other.', production('^apps/([^/]+)/'), {
      path: '^apps/',
      pathNot: '^apps/$1/',
    }),
    forbid('web-to-api-client', 'The web knows the API only.', production('^apps/web/'), {
      path: '^(?:libs|infra)/',
      pathNot: '^libs/api-client/',
    }),
    forbid('kernel-is-the-bottom', 'The kernel knows nobody.', production('^libs/kernel/'), {
      path: '^(?:apps|libs|infra)/',
      pathNot: '^libs/kernel/',
    }),
    forbid('shared-below-contexts', 'Shared libs know the kernel and each other, no context.', production(SHARED), {
      path: '^(?:apps|libs|infra)/',
      pathNot: ['^libs/kernel/', SHARED],
    }),
    forbid(
      'composing-libs-on-top',
      'What puts the contexts together is known by apps, the launcher and tests.',
      production('^libs/', [COMPOSING]),
      { path: COMPOSING },
    ),
    forbid('api-client-alone', 'Generated from the schema, it knows no server code.', production('^libs/api-client/'), {
      path: '^(?:apps|libs|infra)/',
      pathNot: '^libs/api-client/',
    }),
    forbid('libs-without-infra', 'How a database is started is no concern of a lib.', production('^libs/'), {
      path: '^infra/',
    }),
    forbid(
      'libs-by-index',
      'What a lib does not export is its own.',
      { path: '^(?:apps|libs|infra|test)/' },
      {
        path: '^libs/',
        pathNot: INDEX,
        dependencyTypes: ['aliased'],
      },
    ),
    forbid(
      'libs-by-name',
      'Another lib is imported by its #libs name, not by a path.',
      { path: '^libs/([^/]+)/' },
      {
        path: '^libs/',
        pathNot: '^libs/$1/',
        dependencyTypesNot: ['aliased'],
      },
    ),
    forbid(
      'libs-by-name-from-outside',
      'Apps, infra and tests import libs by their #libs names; test code of a lib, which no index exports, by its path.',
      { path: '^(?:apps|infra|test)/' },
      {
        path: '^libs/',
        pathNot: '/testing/',
        dependencyTypesNot: ['aliased'],
      },
    ),
    forbid(
      'contexts-meet-in-read-write-react',
      'Another context is known where its facts arrive.',
      {
        path: CONTEXT,
        pathNot: [TEST, '^libs/[^/]+/src/(?:read|write|react)/'],
      },
      { path: CONTEXT, pathNot: '^libs/$1/' },
    ),
    forbid(
      'domain-is-pure',
      'The domain knows its own folder, the pure engine beside it and the kernel.',
      production(PURE),
      {
        path: '^(?:apps|libs|infra)/',
        pathNot: ['^libs/kernel/', '^libs/$1/src/domain/$2/', '^libs/$1/src/engine/'],
      },
    ),
    forbid(
      'domain-without-frameworks',
      'Pure functions over plain data: no Node, no Nest; only the schema of an event.',
      production(PURE),
      {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'],
        pathNot: '^node_modules/@sinclair/typebox/',
      },
    ),
    forbid('frameworks-above-the-kernel', 'The kernel is pure TypeScript.', production('^libs/kernel/'), {
      path: '^node_modules/(?:@nestjs|typeorm|pg|graphql|fastify|@apollo)(?:/|-)',
    }),
    forbid(
      'database-in-few-hands',
      'Contexts read through ReadSession and write through Commands.',
      production(CONTEXT),
      {
        path: '^node_modules/(?:pg|pg-[^/]+|typeorm|@nestjs/typeorm)/',
      },
    ),
    forbid(
      'no-test-code-in-production',
      'What ships does not lean on its tests.',
      production('^(?:apps|libs|infra)/'),
      { path: TEST },
    ),
    forbid(
      'no-dev-dependency-in-production',
      'It would be missing after npm ci --omit=dev. What builds the web is not there then.',
      production('^(?:apps|libs|infra)/', ['^apps/web/[^/]+\\.ts$']),
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'declared-dependencies',
      'A package that is used stands in package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    exclude: ['(?:^|/)dist/'],
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
