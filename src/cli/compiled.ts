import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** The command line, and what keeps for the next run what V8 compiled of it in this one. */
export interface Program {
  readonly run: typeof import('./run.ts').run;
  readonly keep: () => void;
}

/** Loads the program, with what V8 compiled of it in earlier runs. Nothing is kept of one that runs from its sources. */
export async function loadProgram(): Promise<Program> {
  const directory = import.meta.filename.endsWith('.ts') ? undefined : directoryOf(import.meta.dirname);
  if (directory === undefined) return { run: (await import('./run.ts')).run, keep: () => undefined };
  const parts = new Parts(import.meta.dirname, directory);
  const { run } = parts.load('check.cjs') as Program;
  return { run, keep: () => parts.keep() };
}

/**
 * Where code of this bundle is kept for this Node.js with these options. Undefined where each run is the first, where it
 * is not wanted, and where another user could write: code is run as it is found.
 */
function directoryOf(bundle: string): string | undefined {
  if (process.env.CI || process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  const directory = join(tmpdir(), `pullproof-${process.getuid?.() ?? 'user'}`);
  if (!isOurs(directory)) return undefined;
  const { version, arch, execArgv, env } = process;
  const digest = readFileSync(join(bundle, 'digest.txt'), 'latin1').slice(0, 32);
  return join(directory, [digest, version, arch, keyOf([env.NODE_OPTIONS ?? '', ...execArgv])].join('-'));
}

/** Makes a directory, and tells whether it is this user's alone: others may have made one of that name before. */
function isOurs(directory: string): boolean {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const { uid, mode } = lstatSync(directory);
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
  } catch {
    return false;
  }
}

function keyOf(texts: readonly string[]): string {
  return sumOf(Buffer.from(JSON.stringify(texts)), 1).toString(36);
}

/** A checksum of the four bytes at each multiple of a step. A digest would have Node.js load what takes 9 milliseconds. */
function sumOf(bytes: Buffer, step: number): number {
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += step) sum = (Math.imul(sum, 31) + bytes.readInt32LE(at)) >>> 0;
  return sum;
}

/** How many directories are kept, one for each bundle and way to start it. */
const MOST_DIRECTORIES = 8;

/** How many ways to use a bundle are told apart. */
const MOST_WAYS = 64;

/**
 * Damage that V8 does not tell is whole blocks which a crash left unwritten, of 4 KiB or more: four samples of each. More
 * of them, and V8 takes longer to compile the loop than to run it.
 */
const SAMPLES = 1021;

const SUM_BYTES = 4;

/**
 * Files of the bundle, CommonJS, that are loaded as Node.js would, but with the code of functions that earlier runs
 * called: Node.js itself keeps what V8 compiles of a file before any of it is run, which are the outermost lines.
 */
class Parts {
  private readonly loaded = new Map<string, { exports: unknown }>();
  private readonly scripts = new Map<string, Script>();
  private readonly bundle: string;
  private readonly directory: string;
  private isStale = false;

  constructor(bundle: string, directory: string) {
    this.bundle = bundle;
    this.directory = directory;
  }

  load(name: string): unknown {
    const known = this.loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    this.loaded.set(name, module);
    const require = (id: string): unknown =>
      id.startsWith('./') ? this.load(id.slice(2)) : process.getBuiltinModule(id);
    const filename = join(this.bundle, name);
    this.scriptOf(name, filename).runInThisContext()(module.exports, require, module, filename, this.bundle);
    return module.exports;
  }

  private scriptOf(name: string, filename: string): Script {
    const kept = `${name}-${statSync(filename).mtimeMs}`;
    const cachedData = this.codeOf(kept);
    const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'latin1')}\n})`;
    const script = new Script(text, cachedData ? { filename, cachedData } : { filename });
    if (!cachedData || script.cachedDataRejected) this.isStale = true;
    this.scripts.set(kept, script);
    return script;
  }

  /** What is kept of a file, where it is whole: V8 tells what is cut off or of another release, but not what is damaged. */
  private codeOf(kept: string): Buffer | undefined {
    try {
      const content = readFileSync(join(this.directory, kept));
      const code = content.subarray(0, -SUM_BYTES);
      return content.readUInt32LE(code.length) === sumOf(code, SAMPLES) ? code : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps code after the first run that loads just these files in this working directory: another way to use the program
   * calls other functions, and what was kept before is kept again with them.
   */
  keep(): void {
    try {
      const way = join(this.directory, keyOf([process.cwd(), ...this.scripts.keys()]));
      if (!this.isStale && isThere(way)) return;
      makeRoom(this.directory);
      const held = readdirSync(this.directory);
      if (!this.isStale && held.length > MOST_WAYS) return;
      for (const [kept, script] of this.scripts) putWhole(join(this.directory, kept), script.createCachedData());
      writeFileSync(way, '');
    } catch {
      // Where nothing can be written, each run compiles.
    }
  }
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Makes a directory, in place of those that were made first where there are too many. */
function makeRoom(directory: string): void {
  if (isThere(directory)) return;
  const above = join(directory, '..');
  const others = readdirSync(above).map((name) => join(above, name));
  others.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const path of others.slice(MOST_DIRECTORIES - 1)) rmSync(path, { recursive: true, force: true });
  mkdirSync(directory, { mode: 0o700 });
}

function putWhole(path: string, code: Buffer): void {
  const own = `${path}.${process.pid}`;
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(sumOf(code, SAMPLES));
  writeFileSync(own, Buffer.concat([code, sum]), { mode: 0o600 });
  renameSync(own, path);
}
