import type { LabelSelector } from '../kubernetes/selector.ts';
import type { Taint } from '../landing/landing.ts';
import type { Audience } from '../replicator/audience.ts';
import type { Located, Span } from '../text/source.ts';
import type { PullSecret } from './pull-secret.ts';

/** A rule by which something other than kubernetes-replicator copies Secrets into namespaces. Plain data. */
export interface Clone {
  readonly cluster: string;
  /** Who copies, as reports call it. */
  readonly by: string;
  readonly at: Span;
  /** Where the sources are kept. */
  readonly namespace: string;
  /** The source's name; every Secret there, or those with `labels`, where it is absent. */
  readonly source: string | undefined;
  readonly labels?: LabelSelector;
  /** The copy's name; the source's where it is absent. */
  readonly name: string | undefined;
  /** The copy's type where it is not the source's. */
  readonly type?: string;
  readonly audience: Audience;
}

/**
 * Something that adds pull secrets to pods or to service accounts as they are admitted or found, or that replaces the
 * images of pods.
 */
export interface Injection {
  readonly cluster: string;
  readonly to: 'pods' | 'accounts' | 'images';
  /** The accounts that it adds to; all where there are none. */
  readonly accounts: readonly string[];
  /** The containers whose images it replaces; all where it is absent. */
  readonly containers?: readonly string[];
  /** The pull secret that it adds; undefined where the files don't show it. */
  readonly adds: Located<string> | undefined;
  readonly audience: Audience;
  /** Why the list, or the image, may be another one, as a sentence without its stop. */
  readonly reason: string;
}

/** Something that may make secrets of these names: globs, in which `*` stands for any text. */
export interface Opening {
  readonly cluster: string;
  readonly names: readonly string[];
  readonly taint: Taint;
  /** Whether it may make them in other clusters too, as what manages these does. */
  readonly ships?: true;
  /** Whether it may make those that lie in files which nothing else deploys. */
  readonly deploys?: true;
  /** The folders that it deploys, where it names them: a repository that has none of them is not the one that it reads. */
  readonly folders?: readonly string[];
}

/** What one resource brings into many namespaces. */
export interface Carriage {
  readonly secrets: readonly PullSecret[];
  readonly clones: readonly Clone[];
  readonly injections: readonly Injection[];
  readonly openings: readonly Opening[];
}

/** Of what carries nothing. */
export const NO_CARRIAGE: Carriage = { secrets: [], clones: [], injections: [], openings: [] };

/** All that several resources bring. */
export function carriedTogether(parts: readonly Carriage[]): Carriage {
  return {
    secrets: parts.flatMap(({ secrets }) => secrets),
    clones: parts.flatMap(({ clones }) => clones),
    injections: parts.flatMap(({ injections }) => injections),
    openings: parts.flatMap(({ openings }) => openings),
  };
}
