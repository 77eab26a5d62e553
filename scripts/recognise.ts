// npm run --silent recognise -- [--tool ID] URL...
// Prints what the tools make of each address: one line of JSON, in the order given.
import 'urlpattern-polyfill';
import { parseArgs } from 'node:util';
import { TOOLS } from '../src/tools/index.ts';
import { recogniseAddress } from '../src/tools/recognise-address.ts';
import type { Tool } from '../src/tools/tool.ts';

const { positionals, values } = parseArgs({ options: { tool: { type: 'string' } }, allowPositionals: true });
const only = values.tool === undefined ? undefined : toolById(values.tool);
for (const address of positionals) process.stdout.write(`${JSON.stringify(recogniseAddress(address, only))}\n`);

function toolById(id: string): Tool {
  const tool = TOOLS.find((each) => each.id === id);
  if (tool) return tool;
  process.stderr.write(`There is no tool "${id}". Tools: ${TOOLS.map((each) => each.id).join(', ')}.\n`);
  process.exit(2);
}
