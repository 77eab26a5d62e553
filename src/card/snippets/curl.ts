import { pathPart, wellFormed } from './literal.ts';
import type { Subject } from './subject.ts';

/** A curl command that prints the asset with its owners. */
export function curl({ fqn, api: { collection, ownerField } }: Subject): string {
  return `curl --silent --show-error --fail-with-body \\
  --header "Authorization: Bearer $OPENMETADATA_JWT_TOKEN" \\
  "$OPENMETADATA_HOST/v1/${collection}/name/${pathPart(wellFormed(fqn))}?fields=${ownerField}"
`;
}

/** The shell line that sets the server's address, in the form that the Python SDK expects; the other snippets adapt to it. */
export function setHost({ server }: Subject['api']): string {
  return `export OPENMETADATA_HOST='${`${server}api`.replaceAll("'", "'\\''")}'\n`;
}
