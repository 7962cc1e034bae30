import { readdirSync } from 'node:fs';

/** The paths of all files below a folder, but for what Git keeps for itself: `work` is called with each. */
export function eachFile(folder, work) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isFile()) work(path);
    else if (entry.isDirectory() && entry.name !== '.git') eachFile(path, work);
  }
}
