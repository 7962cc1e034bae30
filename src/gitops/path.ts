/** The folder of a path; `''` is the repository's root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path written in a file of `folder`, relative to the root; undefined where it leaves the repository. */
export function resolvePath(folder: string, written: string): string | undefined {
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

/** Whether a file or folder lies in a folder, or is it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** A folder and those around it, innermost first, the root last. */
export function foldersUp(folder: string): readonly string[] {
  const folders = [folder];
  for (let here = folder; here !== ''; ) {
    here = folderOf(here);
    folders.push(here);
  }
  return folders;
}

/** Whether a `resources:` entry is fetched from elsewhere (kustomize v5.7.1, api/internal/git/repospec.go). */
export function isRemote(written: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|git::|github\.com[/:])|\?(?:.*&)?ref=|\.git(?:\/|$)/i.test(written);
}
