/** The folder of a path; `''` is the repository's root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The last step of a path. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The slashes that a text ends with. It is tried once at each row of slashes: at each slash it would take their square. */
export const END_SLASHES = /(?<!\/)\/+$/;

/** The names that kustomize recognises (api/konfig/general.go v0.20.1). */
export const KUSTOMIZATION_FILES: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Whether a path is a kustomization file by its name. */
export function isKustomizationFile(path: string): boolean {
  return KUSTOMIZATION_FILES.some((name) => {
    const before = path.length - name.length - 1;
    return path.endsWith(name) && (before < 0 || path.charCodeAt(before) === SLASH);
  });
}

/** A path written in a file of `folder`, made relative to the root; undefined where it leaves the repository. */
export function resolvePath(folder: string, written: string): string | undefined {
  if (written.startsWith('/')) return undefined;
  if (isStraight(written)) return folder === '' ? written : `${folder}/${written}`;
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

/** Whether each step of a path names something. */
function isStraight(path: string): boolean {
  if (path === '' || path.startsWith('.') || path.endsWith('/')) return false;
  return !path.includes('/.') && !path.includes('//');
}

/** A path in an artifact, which steps that would leave the artifact don't leave (as filepath-securejoin does). */
export function clampedPath(folder: string, written: string): string {
  const steps: string[] = [];
  for (const step of written.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return [folder, ...steps].filter((step) => step !== '').join('/');
}

/** Whether a path has marks of a template in it, to be filled in before anything reads it. */
export function isTemplated(path: string): boolean {
  return /<[A-Za-z_][\w .-]*>|\{\{|\$\{|@@?[A-Z][A-Z0-9_]*@@?|%[A-Z][A-Z0-9_]*%/.test(path);
}

/** Whether a file or folder lies in a folder, or is it. */
export function isWithin(path: string, folder: string): boolean {
  if (folder === '') return true;
  return path.startsWith(folder) && (path.length === folder.length || path.charCodeAt(folder.length) === SLASH);
}

const SLASH = 47;

/** A folder and those around it, innermost first, the root last. */
export function foldersUp(folder: string): readonly string[] {
  const folders = [folder];
  for (let here = folder; here !== ''; ) {
    here = folderOf(here);
    folders.push(here);
  }
  return folders;
}

/**
 * Whether kustomize would fetch a reference over the network rather than look in the tree.
 * Follows api/internal/git/repospec.go and api/internal/loader/fileloader.go v0.20.1: extractHost, IsRemoteFile.
 */
export function isRemote(reference: string): boolean {
  if (!reference.includes(':') && !reference.includes('@')) return /^github\.com\//i.test(reference);
  const bare = reference.replace(/^git::/i, '');
  if (/^(?:https?|ssh|file):\/\//i.test(bare)) return true;
  const host = bare.replace(/^[a-zA-Z][a-zA-Z0-9-]*@/, '');
  if (/^github\.com[/:]/i.test(host)) return true;
  return host !== bare && /[/:]/.test(host);
}
