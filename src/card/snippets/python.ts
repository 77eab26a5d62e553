import { literal, pythonEscape, wellFormed } from './literal.ts';
import { NAMES } from './names.ts';
import type { Subject } from './subject.ts';

/** `metadata.sdk` reads the environment by itself. The package has it in 1.12, and not in 1.9. */
const WITH_SDK = [1, 12] as const;

const FROM_ENVIRONMENT = `from metadata.sdk import configure

# Reads OPENMETADATA_HOST and OPENMETADATA_JWT_TOKEN.
catalog = configure().ometa`;

const BY_HAND = `from metadata.generated.schema.entity.services.connections.metadata.openMetadataConnection import (
    OpenMetadataConnection,
)
from metadata.generated.schema.security.client.openMetadataJWTClientConfig import (
    OpenMetadataJWTClientConfig,
)
from metadata.ingestion.ometa.ometa_api import OpenMetadata

catalog = OpenMetadata(
    OpenMetadataConnection(
        hostPort=os.environ["OPENMETADATA_HOST"],
        authProvider="openmetadata",
        securityConfig=OpenMetadataJWTClientConfig(
            jwtToken=os.environ["OPENMETADATA_JWT_TOKEN"]
        ),
    )
)`;

/** Fields that a model requires and the server returns only on request. */
const REQUIRED: Partial<Record<Subject['kind'], string>> = { searchIndex: 'fields' };

/** A Python program that prints the owners, with `metadata.sdk` where the server's release has it. */
export function python({ kind, fqn, api: { release, ownerField } }: Subject): string {
  const [module, type] = NAMES[kind].python;
  const [major, minor] = release;
  const hasSdk = major > WITH_SDK[0] || (major === WITH_SDK[0] && minor >= WITH_SDK[1]);
  const fields = [ownerField, ...[REQUIRED[kind] ?? []].flat()].map((field) => `"${field}"`).join(', ');
  const owners =
    ownerField === 'owners'
      ? `for owner in asset.owners.root if asset.owners else []:
    print(owner.name, owner.type)`
      : `if asset.owner:
    print(asset.owner.name, asset.owner.type)`;
  return `# pip install "openmetadata-ingestion${major > 0 ? `~=${major}.${minor}.0` : ''}"
${hasSdk ? '' : 'import os\n\n'}from metadata.generated.schema.${module} import ${type}
${hasSdk ? FROM_ENVIRONMENT : BY_HAND}
asset = catalog.get_by_name(
    entity=${type},
    fqn=${literal(wellFormed(fqn), pythonEscape)},
    fields=[${fields}],
    nullable=False,
)
${owners}
`;
}
