import { pathPart, wellFormed } from './literal.ts';
import type { Subject } from './subject.ts';

export function curl({ fqn, api: { collection, ownerField } }: Subject): string {
  return `curl --silent --show-error --fail-with-body \\
  --header "Authorization: Bearer $OPENMETADATA_JWT_TOKEN" \\
  "$OPENMETADATA_HOST/v1/${collection}/name/${pathPart(wellFormed(fqn))}?fields=${ownerField}"
`;
}

/** The line for a shell that says where the server is, in the form that Python's SDK wants; the other snippets follow it. */
export function setHost({ server }: Subject['api']): string {
  return `export OPENMETADATA_HOST='${`${server}api`.replaceAll("'", "'\\''")}'\n`;
}
