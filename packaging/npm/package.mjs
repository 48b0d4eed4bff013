// Writes the npm packages: one with the program for each platform whose binary is there, and `harkdown`, which has them as
// optional dependencies, so that npm installs the one that fits.
//
//   node packaging/npm/package.mjs BINARIES OUTPUT
//
// BINARIES has a directory for each target (`x86_64-unknown-linux-gnu/harkdown`). NPM_SCOPE comes from packaging/names, by way
// of the environment; VERSION from Cargo.toml.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [binaries, output] = process.argv.slice(2);
if (!output) {
  console.error('usage: node packaging/npm/package.mjs BINARIES OUTPUT');
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const scope = process.env.NPM_SCOPE ? `${process.env.NPM_SCOPE}/` : '';
const repository = process.env.REPOSITORY ? { repository: { type: 'git', url: `git+${process.env.REPOSITORY}.git` } } : {};
const version = /^version = "(.+)"$/m.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8'))[1];

function targets() {
  const [head, ...rows] = readFileSync(join(here, '..', 'targets.tsv'), 'utf8').trimEnd().split('\n').map((row) => row.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
}

function platform({ os, cpu, libc }) {
  return `${os}-${cpu}${libc === 'musl' ? '-musl' : ''}`;
}

function common(description) {
  return { version, description, license: 'MIT OR Apache-2.0', ...repository };
}

function write(directory, manifest, files) {
  mkdirSync(join(directory, 'bin'), { recursive: true });
  writeFileSync(join(directory, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) copyFileSync(join(root, name), join(directory, name));
  for (const [to, from] of files) {
    copyFileSync(from, join(directory, to));
    if (to.startsWith('bin/')) chmodSync(join(directory, to), 0o755);
  }
}

const optionalDependencies = {};
const packages = {};
for (const target of targets()) {
  const name = `${scope}harkdown-${platform(target)}`;
  const program = target.os === 'win32' ? 'harkdown.exe' : 'harkdown';
  const binary = join(binaries, target.target, program);
  packages[platform(target)] = `${name}/bin/${program}`;
  optionalDependencies[name] = version;
  if (!existsSync(binary)) continue;
  const manifest = {
    name,
    ...common(`The program of harkdown for ${platform(target)}.`),
    os: [target.os],
    cpu: [target.cpu],
    ...(target.libc ? { libc: [target.libc] } : {}),
    files: ['bin'],
    preferUnplugged: true,
  };
  write(join(output, `harkdown-${platform(target)}`), manifest, [[`bin/${program}`, binary]]);
}
const manifest = {
  name: 'harkdown',
  ...common('Lints, repairs, compiles and publishes the HTTP requests of Markdown API documentation.'),
  keywords: ['har', 'markdown', 'documentation', 'linter', 'api', 'curl'],
  bin: { harkdown: 'bin/harkdown.js', 'mdbook-harkdown': 'bin/mdbook-harkdown.js' },
  files: ['bin'],
  engines: { node: '>=18' },
  optionalDependencies,
};
const main = join(output, 'harkdown');
write(main, manifest, [
  ['bin/harkdown.js', join(here, 'harkdown.js')],
  ['bin/mdbook-harkdown.js', join(here, 'mdbook-harkdown.js')],
  ['README.md', join(here, '..', 'pypi', 'README.md')],
]);
writeFileSync(join(main, 'bin', 'packages.json'), `${JSON.stringify(packages, null, 2)}\n`);
