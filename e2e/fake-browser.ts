import { fakeBrowser } from '@webext-core/fake-browser';

export { fakeBrowser };

/**
 * The fake of the browser's API in unit tests, in place of the polyfill that the sources import.
 *
 * @public
 */
// biome-ignore lint/style/noDefaultExport: the polyfill that it replaces has one
export default fakeBrowser;
