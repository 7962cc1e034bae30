import type { Render } from './view.ts';

/** Each format by name, loaded when it is used. */
export const formats = {
  text: () => import('./text.ts'),
  json: () => import('./json.ts'),
} satisfies Readonly<Record<string, () => Promise<{ readonly render: Render }>>>;

export type FormatName = keyof typeof formats;
