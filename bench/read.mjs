// Reads every file of a folder and nothing more: the least that any analyzer has to do.
import { readFileSync } from 'node:fs';
import { eachFile } from './files.mjs';

let bytes = 0;
eachFile(process.argv[2] ?? '.', (path) => {
  bytes += readFileSync(path).length;
});
console.log(bytes);
