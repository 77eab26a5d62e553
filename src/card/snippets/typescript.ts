import { javaScriptEscape, literal, wellFormed } from './literal.ts';
import type { Subject } from './subject.ts';

/** A TypeScript program that prints the owners, without a client library. */
export function typescript({ fqn, api: { collection, ownerField } }: Subject): string {
  const owners =
    ownerField === 'owners'
      ? 'for (const { name, type } of asset.owners ?? []) console.log(name, type);'
      : 'if (asset.owner) console.log(asset.owner.name, asset.owner.type);';
  return `const { OPENMETADATA_HOST, OPENMETADATA_JWT_TOKEN } = process.env;
const fqn = ${literal(wellFormed(fqn), javaScriptEscape)};

const answer = await fetch(
  \`\${OPENMETADATA_HOST}/v1/${collection}/name/\${encodeURIComponent(fqn)}?fields=${ownerField}\`,
  { headers: { authorization: \`Bearer \${OPENMETADATA_JWT_TOKEN}\` } },
);
if (!answer.ok) throw new Error(\`\${answer.status} \${await answer.text()}\`);
const asset = await answer.json();
${owners}
`;
}
