import { isToolName, startTool, TOOL_NAMES, type ToolName } from './real-tool.ts';

const [act, ...names] = process.argv.slice(2);
const tools = names.filter(isToolName);
if (act !== 'up' || tools.length === 0 || tools.length < names.length) {
  console.error(`Usage: npx tsx e2e/tools/main.ts up NAME...\nNames: ${TOOL_NAMES.join(', ')}`);
  process.exit(2);
}
await up(tools);

/** Starts the tools in order, prints a line of JSON for each, and keeps them running until Ctrl-C. */
async function up(tools: readonly ToolName[]): Promise<void> {
  for (const name of tools) {
    const startedAt = performance.now();
    const { url, pages, assets } = await startTool(name);
    const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
    console.log(JSON.stringify({ name, url, seconds, pages, assets }));
  }
}
