#!/usr/bin/env node
// Starts the program of harkdown for this platform.
'use strict';

const { spawn } = require('node:child_process');
const { constants } = require('node:os');
const packages = require('./packages.json');

/** Whether the C library is musl; Node.js names glibc's version in its report. */
function isMusl() {
  if (process.platform !== 'linux') return false;
  const report = process.report && process.report.getReport();
  const { header } = typeof report === 'string' ? JSON.parse(report) : report || {};
  return Boolean(header) && !header.glibcVersionRuntime;
}

/** The program; where there is none, says which package is missing and ends. */
function program() {
  const platform = `${process.platform}-${process.arch}`;
  const names = isMusl() ? [`${platform}-musl`, platform] : [platform, `${platform}-musl`];
  const known = names.filter((name) => packages[name]);
  for (const name of known) {
    try {
      return require.resolve(packages[name]);
    } catch {
      // The next one may be installed.
    }
  }
  const what = known.length
    ? `its package ${packages[known[0]].split('/bin/')[0]} is not installed. Install without --omit=optional or --no-optional`
    : `there is no program for ${platform}. Build it with Rust: cargo install harkdown`;
  console.error(`error: harkdown: ${what}`);
  process.exit(2);
}

const child = spawn(program(), process.argv.slice(2), { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`error: harkdown cannot be started: ${error.message}`);
  process.exit(2);
});
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
