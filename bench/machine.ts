import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/** What figures were taken on, in a line. */
export function machine(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${first?.model.trim()}, ${cpus().length} cores, ${memory}; Node.js ${process.version}; ${system()}`;
}

function system(): string {
  try {
    const name = /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? type();
    return `${name}, ${type()} ${release()}`;
  } catch {
    return `${type()} ${release()}`;
  }
}
