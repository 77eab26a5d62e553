import { fakeBrowser } from '@webext-core/fake-browser';

export { fakeBrowser };

/**
 * What stands for the browser in unit tests, under the name by which ours import it.
 *
 * @public
 */
// biome-ignore lint/style/noDefaultExport: the polyfill that it stands for has one
export default fakeBrowser;
