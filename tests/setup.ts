/**
 * Runs before the tests (`npm test`): makes sure that there is a Chromium. If none is found, it is installed the way the
 * machine allows: by the system's packages where that needs no password, else Playwright's own.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './helpers/browser.ts';

function run(command: string, ...args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Debian and Ubuntu, as root (a container, a CI machine). */
function bySystem(): boolean {
  const root = process.getuid?.() === 0;
  const apt = root && spawnSync('apt-get', ['--version']).status === 0;
  return apt && run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
}

/** Playwright's build, downloaded into its own cache. */
function byPlaywright(): boolean {
  return run(process.execPath, join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium');
}

if (!findChromium()) {
  console.log('No Chromium was found; installing one for the tests.');
  if (!((bySystem() && findChromium()) || (byPlaywright() && findChromium()))) {
    console.error(
      'Chromium could not be installed. Install Chromium or Google Chrome yourself, or set CHROMIUM_PATH to one, and run the tests again.',
    );
    process.exitCode = 1;
  }
}
