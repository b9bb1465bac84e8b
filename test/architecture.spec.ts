// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstanceWrapper } from '@nestjs/core/injector/instance-wrapper';
import { ModulesContainer } from '@nestjs/core';
import { infosakkollen2023, ruleReferences } from '#libs/assessment';
import { allContexts, phrasebook } from '#libs/installation';
import { checkEvent, eventTypes, type NewEvent, type TSchema } from '#libs/kernel';
import { allowedFor } from '#libs/platform';
import { testApi, type TestApi } from './support/api.js';

const ROOT = join(import.meta.dirname, '..');
const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** Every file below the folders whose name fits. */
const filesIn = (folders: string[], fits: RegExp): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => fits.test(file) && !/node_modules|dist\//.test(file))
      .map((file) => join(ROOT, folder, file)),
  );

describe('the module graph', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  }, 60_000);
  afterAll(() => api.close());

  /** Every method that answers an operation, in whichever module it is. */
  const resolvers = (): { name: string; method: object }[] => {
    const modules = [...api.installation.app.get(ModulesContainer).values()];
    const providers = modules.flatMap((module) => [...module.providers.values()] as InstanceWrapper[]);
    const classes = new Set(providers.map(({ metatype }) => metatype).filter((type) => typeof type === 'function'));
    return [...classes].flatMap((type) =>
      Object.entries(Object.getOwnPropertyDescriptors(type.prototype ?? {}))
        .filter(([, { value }]) =>
          ROOTS.includes(Reflect.getMetadata('graphql:resolver_type', (value ?? {}) as object) as string),
        )
        .map(([method, { value }]) => ({ name: `${type.name}.${method}`, method: value as object })),
    );
  };

  it('lets nobody in by default: every query, mutation and subscription says who may call it', () => {
    const found = resolvers();
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(({ method }) => allowedFor(method) === undefined).map(({ name }) => name)).toEqual([]);
  });

  it('keeps every table of an organisation behind a forced row-level security, and its role behind both', async () => {
    const open = await api.owner(
      `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id'
       WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
    const views = await api.owner(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'v' AND n.nspname IN ('rm', 'es', 'platform')
       AND NOT COALESCE('security_invoker=true' = ANY (c.reloptions) OR 'security_invoker=on' = ANY (c.reloptions), false)`,
    );
    expect(views).toEqual([]);
    const policies = await api.owner(
      `SELECT schemaname || '.' || tablename AS name FROM pg_policies WHERE 'public' = ANY (roles) AND cmd = 'ALL' AND with_check IS NULL`,
    );
    expect(policies).toEqual([]);
    const roles = await api.owner(
      `SELECT rolname FROM pg_roles WHERE rolname IN ('trappan_app', 'trappan_reader') AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)`,
    );
    expect(roles).toEqual([]);
    const definers = await api.owner(
      `SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN ('rm', 'es', 'platform')
       AND p.prosecdef AND NOT COALESCE(p.proconfig::text LIKE '%search_path%', false)`,
    );
    expect(definers).toEqual([]);
  });
});

describe('the contexts', () => {
  const doubles = (names: string[]): string[] => names.filter((name, i) => names.indexOf(name) !== i);

  it('give every projection, table and reaction a name of its own', () => {
    const projections = allContexts.flatMap((context) => context.projections);
    const tables = projections.flatMap((projection) =>
      projection.kind === 'rows' ? [projection.table] : projection.tables,
    );
    expect(doubles(projections.map(({ name }) => name))).toEqual([]);
    expect(doubles(tables.map(({ name }) => name))).toEqual([]);
    expect(doubles(allContexts.flatMap((context) => context.reactions).map(({ name }) => name))).toEqual([]);
  });

  it('fold and react to events that there are', () => {
    const named = allContexts.flatMap(({ projections, reactions }) => [
      ...projections.flatMap((p) => (p.kind === 'rows' ? Object.keys(p.on) : p.types === 'all' ? [] : [...p.types])),
      ...reactions.flatMap(({ on }) => [...on]),
    ]);
    expect(named.filter((type) => !eventTypes().has(type))).toEqual([]);
  });
});

describe('events', () => {
  const golden = (type: string): NewEvent =>
    JSON.parse(readFileSync(join(ROOT, 'test/golden', `${type}.json`), 'utf8')) as NewEvent;
  const files = readdirSync(join(ROOT, 'test/golden')).filter((file) => file.endsWith('.json'));

  it('have a golden file each, of the shape in which they are declared', () => {
    const declared = [...eventTypes().keys()].sort();
    expect(declared.filter((type) => !files.includes(`${type}.json`))).toEqual([]);
    declared.forEach((type) => expect(() => checkEvent(golden(type))).not.toThrow());
  });

  it('that golden files hold are all known', () => {
    expect(files.map((file) => file.replace('.json', '')).filter((type) => !eventTypes().has(type))).toEqual([]);
  });

  it('and paths that an evidence rule names exist', () => {
    const missing = ruleReferences(infosakkollen2023).filter(({ eventType, path }) => {
      const declaration = eventTypes().get(eventType);
      return !declaration || (path !== undefined && !schemaHas(declaration.schema, path));
    });
    expect(missing).toEqual([]);
  });
});

/** Whether data of a schema can have a value at a path. */
function schemaHas(schema: TSchema, path: string): boolean {
  const [head, ...rest] = path
    .replace(/^data\./, '')
    .replace(/\[\]/g, '')
    .split('.');
  const inner = schema.type === 'array' ? (schema.items as TSchema) : schema;
  const alternatives = (inner.anyOf as TSchema[] | undefined) ?? [inner];
  return alternatives.some((one) => {
    const next = (one.properties as Record<string, TSchema> | undefined)?.[head!];
    return next !== undefined && (rest.length === 0 || schemaHas(next, rest.join('.')));
  });
}

describe('refusals', () => {
  const sources = filesIn(['libs', 'apps'], /src\/.*\.ts$/).filter(
    (file) => !/\.(int-|e2e-)?spec\.ts$|testing\//.test(file),
  );
  const specs = [
    ...filesIn(['libs', 'apps', 'infra'], /(\.(int-|e2e-)?spec\.ts|\/testing\/.*\.ts)$/),
    ...filesIn(['test'], /\.ts$/).filter((file) => !file.endsWith('architecture.spec.ts')),
  ];
  const used = new Set(
    sources
      .filter((file) => !file.endsWith('texts.ts'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/(?:reject|new Rejection)\(\s*'([a-z]+\.[a-z-]+)'/g)].map(
          (match) => match[1]!,
        ),
      ),
  );

  it('have a text in Swedish and in English', () => {
    const words = phrasebook();
    const bare = [...used].flatMap((code) =>
      (['sv', 'en'] as const)
        .filter((language) => words.phrase({ code, params: {} }, language) === code)
        .map((language) => `${code} ${language}`),
    );
    expect(bare).toEqual([]);
  });

  /** By its whole name, or, in the specs of the lib that refuses, by the part after the dot. */
  it('are each tried in a spec', () => {
    const texts = specs.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    const isTried = (code: string): boolean => {
      const [context, name] = code.split('.');
      return texts.some(
        ({ file, text }) => text.includes(code) || (file.includes(`/libs/${context}/`) && text.includes(`'${name}'`)),
      );
    };
    expect([...used].filter((code) => !isTried(code)).sort()).toEqual([]);
  });
});
