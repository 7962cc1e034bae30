import { RE2JS } from 're2js';
import type { Naming } from './world.ts';

/** The names that OpenChoreo's documents give to pull secrets: `dockerhub-pull-secret`, `registry-credentials`. */
const CONVENTION = '^([a-z0-9-]+-)?(pull|image-pull)-secret$|^registry-(pull-secret|credentials)$';

/** The naming convention of pull secrets; without one of its own, that of OpenChoreo's documents. */
export function namingOf(configured: RE2JS | undefined): Naming {
  const pattern = configured ?? RE2JS.compile(CONVENTION);
  return { convention: pattern.pattern(), conforms: (name) => pattern.matcher(name).find() };
}
