/**
 * `npm run bench`: measures what the README states. Works on a copy of the project, so that nothing of yours is touched.
 * Times are wall-clock; memory is the highest sum of resident memory over the build's processes (Linux only).
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const project = process.cwd();
const copy = mkdtempSync(join(tmpdir(), 'eight-points-bench-'));

/** Processes and their parents, from /proc; empty elsewhere. */
function family(root: number): number[] {
  const parents = new Map<number, number>();
  try {
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      try {
        parents.set(Number(entry), Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${entry}/stat`, 'utf8'))?.[1]));
      } catch {
        // The process ended while we looked.
      }
    }
  } catch {
    return [];
  }
  const found = [root];
  for (const pid of found) for (const [child, parent] of parents) if (parent === pid) found.push(child);
  return found;
}

function resident(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Builds the copy; how long it took in seconds, and its peak memory in MB. */
function build(): Promise<{ seconds: number; megabytes: number }> {
  return new Promise((done, fail) => {
    const start = performance.now();
    let megabytes = 0;
    const child = spawn(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
      cwd: copy,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const watch = setInterval(() => {
      megabytes = Math.max(
        megabytes,
        family(child.pid ?? 0).reduce((sum, pid) => sum + resident(pid), 0),
      );
    }, 50);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) done({ seconds: (performance.now() - start) / 1000, megabytes });
      else fail(new Error(`The build ended with ${code}.`));
    });
  });
}

function brotli(path: string): number {
  return brotliCompressSync(readFileSync(path)).length / 1024;
}

try {
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json']) {
    cpSync(join(project, name), join(copy, name), { recursive: true });
  }
  symlinkSync(resolve(project, 'node_modules'), join(copy, 'node_modules'), 'junction');

  const clean = await build();
  const page = join(copy, 'content', 'points', '4.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</Statement>', ' Changed.</Statement>'));
  const again = await build();

  const dist = join(copy, 'dist');
  const assets = readdirSync(join(dist, '_astro'));
  const scripts = assets
    .filter((name) => name.startsWith('Base.') && name.endsWith('.js'))
    .reduce((sum, name) => sum + brotli(join(dist, '_astro', name)), 0);
  /** A page and the style sheets that it links to. */
  const weight = (...path: string[]) => {
    const file = join(dist, ...path, 'index.html');
    const sheets = [...readFileSync(file, 'utf8').matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
      join(dist, href),
    );
    return [file, ...sheets].reduce((sum, each) => sum + brotli(each), 0);
  };
  const points = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => weight('points', String(number)));
  const alone = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((point) =>
    readdirSync(join(dist, 'points', String(point)), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => weight('points', String(point), entry.name)),
  );
  const statements = readdirSync(join(dist, 'pagefind', 'fragment')).length;
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
  const thirdParties = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap(
      (file) => readFileSync(join(dist, file), 'utf8').match(/<(?:script|img|iframe|source)\b[^>]*\b(?:src)="https?:[^"]*"/g) ?? [],
    ).length;

  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`,
  );
  console.table({
    'clean build, every card drawn, s': { reached: clean.seconds.toFixed(1), 'at most': '60' },
    'peak memory, MB': { reached: clean.megabytes ? clean.megabytes.toFixed(0) : 'not measured here', 'at most': '1536' },
    'rebuild after one changed statement, s': { reached: again.seconds.toFixed(1), 'at most': '20' },
    'largest point page, HTML and CSS, Brotli KB': { reached: Math.max(...points).toFixed(1), 'at most': '24' },
    'largest statement page, HTML and CSS, Brotli KB': { reached: Math.max(...alone).toFixed(1), 'at most': '14' },
    'scripts of a point page, Brotli KB': { reached: scripts.toFixed(1), 'at most': '2' },
    'things loaded from other origins': { reached: thirdParties, 'at most': '0' },
    pages: { reached: pages },
    'records in the search index': { reached: statements },
  });
} finally {
  rmSync(copy, { recursive: true, force: true });
}
