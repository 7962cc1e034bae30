// Preloaded where no `time` program tells the largest resident set of a process: a Node process tells its own.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  try {
    writeSync(3, `${process.resourceUsage().maxRSS}\n`);
  } catch {
    // It was started by another program, which does not hand the file on.
  }
});
