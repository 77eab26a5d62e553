// npm run --silent recognise -- [--tool ID] URL...
// Prints what the tools make of each address: one line of JSON, in the order given.
import 'urlpattern-polyfill';
import { TOOLS } from '../src/tools/index.ts';
import { recogniseAddress } from '../src/tools/recognise-address.ts';
import type { Tool } from '../src/tools/tool.ts';

const { addresses, id } = readArguments(process.argv.slice(2));
const only = id === null ? undefined : toolById(id);
for (const address of addresses) process.stdout.write(`${JSON.stringify(recogniseAddress(address, only))}\n`);

function readArguments(words: readonly string[]): { readonly addresses: readonly string[]; readonly id: string | null } {
  const addresses: string[] = [];
  let id: string | null = null;
  const rest = words.values();
  for (const word of rest) {
    if (word === '--tool') id = rest.next().value ?? '';
    else if (word.startsWith('--tool=')) id = word.slice('--tool='.length);
    else if (word !== '--') addresses.push(word);
  }
  return { addresses, id };
}

function toolById(id: string): Tool {
  const tool = TOOLS.find((each) => each.id === id);
  if (tool) return tool;
  process.stderr.write(`There is no tool "${id}". Tools: ${TOOLS.map((each) => each.id).join(', ')}.\n`);
  process.exit(2);
}
