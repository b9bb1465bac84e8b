// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'yaml';
import { exists, files, read } from './support/repo.js';

interface Service {
  image: string;
  command?: string[];
  ports?: string[];
  volumes?: string[];
  environment: Record<string, string>;
}

const dockerfile = read('infra/docker/Dockerfile');
const compose = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, Service> };
const services = Object.entries(compose.services);
const [api, worker, postgres] = ['api', 'worker', 'postgres'].map((name) => compose.services[name]);
const known = new Set(read('libs/platform/src/env.ts').match(/(?<=env\.)[A-Z_]+/g));

describe('the image', () => {
  const copies = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) => sources.split(' '));

  it('copies what exists, and what the build may see', () => {
    const allowed = read('.dockerignore').match(/(?<=^!).+$/gm);
    expect(copies.length).toBeGreaterThan(5);
    expect(copies.filter((path) => !exists(path))).toEqual([]);
    expect(copies.filter((path) => !allowed?.includes(path))).toEqual([]);
  });

  it('runs programs that are compiled from a source', () => {
    const programs = [dockerfile, ...services.map(([, { command }]) => (command ?? []).join(' '))]
      .join(' ')
      .match(/dist\/[\w/.-]+\.js/g);
    expect(programs).toEqual(expect.arrayContaining(['dist/apps/api/src/main.js', 'dist/apps/worker/src/main.js']));
    const asSource = (path: string) => path.replace(/^dist\//, '').replace(/js$/, 'ts');
    expect(programs?.filter((path) => !exists(asSource(path)))).toEqual([]);
  });

  it('does not run as root', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('and every other one is named by an exact version', () => {
    const named = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, name]) => name);
    const others = services.map(([, { image }]) => image);
    expect([...named, ...others].filter((name) => !/:\d+\.\d+(?:\.\d+)?(?:-\w+)*$/.test(name))).toEqual([]);
  });

  it('bears the version of the package', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect([api.image, worker.image]).toEqual([`trappan:${version}`, `trappan:${version}`]);
    expect(read('publiccode.yml')).toContain(`softwareVersion: ${version}`);
  });
});

describe('the compose file', () => {
  it('publishes on this machine only', () => {
    const published = services.flatMap(([, { ports }]) => ports ?? []);
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('publishes the port that the program listens on', () => {
    expect(api.ports?.map((port) => port.split(':').at(-1))).toEqual([api.environment.PORT]);
    expect(dockerfile).toContain(`EXPOSE ${api.environment.PORT}`);
  });

  it('sets variables that the program reads', () => {
    const set = [...Object.keys(api.environment), ...Object.keys(worker.environment)];
    expect(set.filter((name) => !known.has(name))).toEqual([]);
    expect([...dockerfile.matchAll(/(?:^ENV | )(\w+)=\S/gm)].map(([, name]) => name)).toEqual([
      'NODE_ENV',
      'TRAPPAN_DATA',
    ]);
    expect(known).toContain('TRAPPAN_DATA');
  });

  it('demands a public address, since it listens beyond this machine', () => {
    expect(api.environment.HOST).toBe('0.0.0.0');
    expect(api.environment.PUBLIC_URL).toContain(':?');
  });

  it('takes its secrets from variables, all of which the example names', () => {
    const used = new Set([...read('docker-compose.yml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    const named = read('infra/docker/env.example').match(/^\w+(?==)/gm);
    expect([...used].sort()).toEqual(named?.sort());
    expect(read('infra/docker/env.example')).not.toMatch(/PASSWORD=\S/);
    expect(files()).not.toContain('.env');
  });

  it('mounts what exists, and gives PostgreSQL what its script reads', () => {
    const mounted = services
      .flatMap(([, { volumes }]) => volumes ?? [])
      .filter((volume) => volume.startsWith('./'))
      .map((volume) => volume.split(':')[0].slice(2));
    expect(mounted.filter((path) => !exists(path))).toEqual([]);
    const read_ = mounted.flatMap((path) => read(path).match(/(?<=\$)[A-Z_]+/g) ?? []);
    expect(read_.filter((name) => !(name in postgres.environment))).toEqual([]);
  });
});
