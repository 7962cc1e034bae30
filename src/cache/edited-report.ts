import { Retagged } from '../facts/retagged.ts';
import { retaggingOf } from '../facts/stencil.ts';
import type { Opened } from '../reading/read.ts';
import type { Report } from '../results/diagnostic.ts';
import type { FormerReport } from './former-report.ts';
import { keptStencils } from './lot-file.ts';
import type { Shelf } from './shelf.ts';

/** More edited files than this are left to whoever judges. */
const MOST = 100;

/**
 * A report that was kept before some files changed, as it would be found by now, where nothing has changed in them but
 * the tags of images, and nothing else depends on these. Undefined where more may have. It is not kept itself: the next
 * edit is compared with the same files as this one.
 */
export function editedReport(former: FormerReport, shelf: Shelf, opened: Opened): Report | undefined {
  if (former.changed.size > MOST) return undefined;
  const retagged = new Retagged(former.changed);
  const told: string[] = [...former.changed];
  for (const path of former.changed) {
    const stencil = stencilOf(path, former, shelf);
    const retagging = stencil && retaggingOf(stencil, path, opened.repository);
    if (!retagging) return undefined;
    retagged.takeFile(path, retagging);
    told.push(...retagging.images.map(({ before }) => before));
  }
  opened.countRead(former.beside);
  return told.some(former.maySay) ? retagged.after(former.report) : former.report;
}

/** The stencil of a file that one lot alone has read. */
function stencilOf(path: string, { trace, readerOf }: FormerReport, shelf: Shelf) {
  const [, digests] = trace.lots[readerOf(path)] ?? [];
  return digests && keptStencils(shelf, digests.stencils).get(path);
}
