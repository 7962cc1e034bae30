import { entryCovers } from '../credentials/keyring.ts';
import { grouped } from '../grouping.ts';
import { parseImage, segmentsUnder } from '../kubernetes/image.ts';
import { onceFor } from '../remember.ts';
import type { Environment, Pipeline } from '../resources/control-plane.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { Container, PodSource } from '../resources/pod.ts';
import type { Located } from '../text/source.ts';
import { type Cluster, clusterNamed, type World } from '../world/world.ts';

/** The environment of a name and its plane, in a pipeline's own namespace. */
export function planeIn(
  { environments, clusters }: Pick<World, 'environments' | 'clusters'>,
  namespace: DataPlane['namespace'],
  { value }: Located<string>,
): DataPlane | undefined {
  const isBeside = (one: Pick<DataPlane, 'namespace'>) =>
    namespace.known && one.namespace.known && one.namespace.value === namespace.value;
  const environment: Environment | undefined = environmentsOf(environments).get(value)?.find(isBeside);
  const reference = environment?.dataPlaneRef?.value;
  if (!environment || reference === undefined) return undefined;
  return planesOf(clusters)
    .get(reference)
    ?.find(
      (plane) => plane.kind === environment.dataPlaneKind && (plane.kind === 'ClusterDataPlane' || isBeside(plane)),
    );
}

const environmentsOf = onceFor((environments: World['environments']) =>
  grouped(environments, ({ name }) => name.value),
);

const planesOf = onceFor((clusters: World['clusters']) =>
  grouped(
    clusters.flatMap(({ planes }) => planes),
    ({ label }) => label,
  ),
);

/** Promotions by the namespace of their pipelines and the environment that they begin with. */
const promotionsFrom = onceFor((pipelines: World['pipelines']) => {
  const all = pipelines.flatMap((pipeline) =>
    pipeline.promotions.flatMap(({ from, to }) =>
      to.map((target) => ({ namespace: pipeline.namespace, from: from.value, pipeline, target })),
    ),
  );
  return grouped(all, ({ namespace, from }) => (namespace.known ? JSON.stringify([namespace.value, from]) : undefined));
});

/** An image that a pipeline promotes to a data plane that can't pull it. */
export interface Unpromotable {
  readonly pod: PodSource;
  readonly container: Container;
  readonly pipeline: Pipeline;
  readonly target: Located<string>;
  readonly plane: DataPlane;
  readonly prefix: Located<string>;
}

/**
 * Images of deployed components that lie under their own plane's prefix, and neither under the prefix nor the
 * credentials of the plane that a pipeline promotes them to. Only planes that name a registry tell.
 */
export function unpromotableImages(world: PromotingWorld): readonly Unpromotable[] {
  if (world.pipelines.length === 0) return [];
  return world.clusters.flatMap((cluster) => cluster.pods.flatMap((pod) => unpromotableOf(pod, cluster, world)));
}

type PromotingWorld = Pick<World, 'environments' | 'clusters' | 'images' | 'pipelines' | 'projects'>;

function unpromotableOf(pod: PodSource, { planes }: Cluster, world: PromotingWorld): readonly Unpromotable[] {
  return promotionsOf(world, pod).flatMap(({ pipeline, target }) => {
    const own = planes.find(({ id }) => id === pod.rendering?.plane);
    const plane = planeIn(world, pipeline.namespace, target);
    const prefix = plane?.prefix;
    const home = clusterNamed(world, plane?.cluster);
    if (!own || !plane || !prefix || !home || own.id === plane.id) return [];
    return pod.containers
      .filter((container) => liesUnder(container, own.prefix) && !liesUnder(container, prefix))
      .filter((container) => !isFree(world, container) && !isCovered(home, plane, container))
      .map((container) => ({ pod, container, pipeline, target, plane, prefix }));
  });
}

interface Promotion {
  readonly pipeline: Pipeline;
  readonly target: Located<string>;
}

/** Where the pipeline of its project promotes a pod's component to. */
function promotionsOf(
  { pipelines, projects }: Pick<World, 'pipelines' | 'projects'>,
  { rendering }: PodSource,
): readonly Promotion[] {
  if (rendering?.organization === undefined) return [];
  const { organization, environment } = rendering;
  const promotions = promotionsFrom(pipelines).get(JSON.stringify([organization, environment])) ?? [];
  if (promotions.length === 0) return promotions;
  const project = projectsOf(projects)
    .get(rendering.project)
    ?.find(({ namespace }) => namespace.known && namespace.value === organization);
  const through = project?.pipelineRef?.value;
  return promotions.filter(({ pipeline: { name, label } }) => name.value === through || label === through);
}

const projectsOf = onceFor((projects: World['projects']) => grouped(projects, ({ label }) => label));

/** Whether an image is declared to need no credential of the plane's. */
function isFree({ images }: Pick<World, 'images'>, { image }: Container): boolean {
  const parsed = parseImage(image.value);
  if (!parsed.ok) return false;
  return images.publicBy(parsed.repository) !== undefined || images.nodeCredentialsBy(parsed.repository) !== undefined;
}

/** Whether an image surely lies under a prefix. */
function liesUnder({ image, tainted }: Container, prefix: Located<string> | undefined): boolean {
  return tainted === undefined && prefix !== undefined && segmentsUnder(prefix.value, image.value);
}

/** Whether the plane's own secret has, or may have, a credential for an image. */
function isCovered({ secrets }: Cluster, { secretRef }: DataPlane, { image }: Container): boolean {
  const parsed = parseImage(image.value);
  const named = secretRef && secrets.get(secretRef.value);
  // One that is not there may have it, and is missed by itself.
  if (secretRef && !named) return true;
  return (named ?? []).some(
    ({ content }) =>
      content.state === 'unknown' ||
      (content.state === 'read' && parsed.ok && content.entries.some((entry) => entryCovers(entry, parsed.repository))),
  );
}
