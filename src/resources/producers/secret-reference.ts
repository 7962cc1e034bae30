import { unknown } from '../../fact.ts';
import type { Landing } from '../../gitops/landing.ts';
import { itemsAt, textAt } from '../../node.ts';
import type { Content, PullSecret } from '../pull-secret.ts';
import { metadataStrings, resourceOf } from '../resource.ts';
import { annotationsAt, entriesAt, hidden, keyPlace, missingKeyRefusal, typeAt, wantedKey } from './template.ts';

/**
 * What OpenChoreo renders of a SecretReference into the namespaces that pull with it: an ExternalSecret with the
 * reference's type, under a name made from who refers to it. Follows openchoreo v0.4.0 to v1.2.3,
 * api/v1alpha1/secretreference_types.go and internal/controller/servicebinding/render/externalsecret.go.
 */
export function secretReferenceOf(landing: Landing): PullSecret {
  const resource = resourceOf(landing);
  const { name } = resource;
  const type = typeAt(landing, name, ['spec', 'template', 'type']);
  const keys = itemsAt(landing.root, 'spec', 'data').flatMap((item) => textAt(item, 'secretKey') ?? []);
  const key = wantedKey(type);
  const wanted = keys.find(({ value }) => value === key);
  const content: Content = wanted
    ? hidden('its content is kept in a secret store', wanted.at)
    : { state: 'missing-key', key, at: keyPlace(landing, name, ['spec', 'data']) };
  return {
    ...resource,
    namespace: unknown('OpenChoreo renders it into the namespaces that refer to it', name.at),
    producer: resource.kind,
    type,
    annotations: annotationsAt(landing, name, ['spec', 'template', 'metadata', 'annotations']),
    wrapperAnnotations: metadataStrings(landing, 'annotations'),
    labels: entriesAt(landing, ['spec', 'template', 'metadata', 'labels']),
    content,
    refusal: missingKeyRefusal(type, content),
    keys: keys.map(({ value }) => value),
    immutable: false,
  };
}
