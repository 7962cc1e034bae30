import type { DataPlane } from '../resources/data-plane.ts';
import type { PodSource } from '../resources/pod.ts';
import type { Located } from '../text/source.ts';

/** A reference to a pull secret that its namespace does not hold. */
export interface Lack {
  readonly name: string;
  readonly namespace: string;
  /** Where the secret is named. */
  readonly reference: Located<string>;
  /** The plane whose pulls need the secret: then Git is taken to hold it. */
  readonly plane: DataPlane | undefined;
  /** The pod that names it; undefined for a plane's own proof. */
  readonly pod: PodSource | undefined;
}
