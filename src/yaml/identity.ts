import type { Located } from '../text/source.ts';
import type { ScalarNode } from './documents.ts';

/** What a manifest says it is; what is absent, null or no scalar is empty or undefined. */
export interface Head {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: ScalarNode | undefined;
  readonly namespace: ScalarNode | undefined;
  /** What is made of it, once. */
  identity: Identity | undefined;
}

/** Who a resource says it is. Absent texts are empty. */
export interface Identity {
  readonly apiVersion: string;
  readonly group: string;
  readonly kind: string;
  readonly name: Located<string> | undefined;
  readonly namespace: Located<string> | undefined;
}
