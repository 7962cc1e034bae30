import type { RE2JS } from 're2js';
import type { Naming } from './world.ts';

/** The names that OpenChoreo's documents give to pull secrets: `dockerhub-pull-secret`, `registry-credentials`. */
const CONVENTION = /^([a-z0-9-]+-)?(pull|image-pull)-secret$|^registry-(pull-secret|credentials)$/;

/** The naming convention of pull secrets; without one of its own, that of OpenChoreo's documents. */
export function namingOf(configured: RE2JS | undefined): Naming {
  if (!configured) return { convention: CONVENTION.source, conforms: (name) => CONVENTION.test(name) };
  return { convention: configured.pattern(), conforms: (name) => configured.matcher(name).find() };
}
