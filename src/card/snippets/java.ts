import { javaEscape, literal, wellFormed } from './literal.ts';
import { NAMES } from './names.ts';
import type { Subject } from './subject.ts';

/**
 * A Java program that prints the owners; null if the client has no method for this kind, or for a release that calls them `owner`, a field
 * missing from its models.
 */
export function java({ kind, fqn, api: { ownerField } }: Subject): string | null {
  const method = NAMES[kind].java;
  if (method === null || ownerField !== 'owners') return null;
  return `// Maven: org.open-metadata:openmetadata-sdk
import org.openmetadata.sdk.client.OpenMetadataClient;
import org.openmetadata.sdk.config.OpenMetadataConfig;

public class ReadOwners {
  public static void main(String[] args) throws Exception {
    var client = new OpenMetadataClient(OpenMetadataConfig.builder()
        .serverUrl(System.getenv("OPENMETADATA_HOST"))
        .accessToken(System.getenv("OPENMETADATA_JWT_TOKEN"))
        .build());
    var asset = client.${method}().getByName(
        ${literal(wellFormed(fqn), javaEscape)},
        "owners");
    if (asset.getOwners() == null) return;
    for (var owner : asset.getOwners()) {
      System.out.println(owner.getName() + " " + owner.getType());
    }
  }
}
`;
}
