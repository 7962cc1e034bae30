// Parses every file of a folder with a library and nothing more. Usage: node parse.mjs js-yaml|yaml [FOLDER]
import { readFileSync } from 'node:fs';
import { eachFile } from './files.mjs';

const [library = 'js-yaml', folder = '.'] = process.argv.slice(2);
const parse = library === 'yaml' ? (await import('yaml')).parseAllDocuments : (await import('js-yaml')).loadAll;

let documents = 0;
eachFile(folder, (path) => {
  documents += parse(readFileSync(path, 'utf8')).length;
});
console.log(documents);
