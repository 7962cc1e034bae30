import type { Render } from './view.ts';

/** Each format by name, loaded when it is used. */
export const formats = {
  text: () => import('./text.ts'),
  concise: () => import('./concise.ts'),
  json: () => import('./json.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  junit: () => import('./junit.ts'),
  gitlab: () => import('./gitlab.ts'),
  rdjson: () => import('./rdjson.ts'),
  markdown: () => import('./markdown.ts'),
} satisfies Readonly<Record<string, () => Promise<{ readonly render: Render }>>>;

/** The formats by the names that `--format` takes. */
export type FormatName = keyof typeof formats;

/** The formats that a forge reads: their paths are relative to the repository's root, not to the current directory. */
export const rooted: ReadonlySet<FormatName> = new Set(['sarif', 'github', 'junit', 'gitlab', 'markdown']);

/** The formats that tell of rules beside the findings. */
export const telling: ReadonlySet<FormatName> = new Set(['sarif', 'rdjson']);

/** The formats that list pulls, beside their number. */
export const listing: ReadonlySet<FormatName> = new Set(['json', 'markdown']);

/** Whether there is a format of that name. */
export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
