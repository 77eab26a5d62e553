import type { Answer } from './errors.ts';

/** The web application's page. Only `/` has status 200: deep links answer 404 with the same page, which opens and works. */
export function uiPage(path: string): Answer {
  return {
    status: path === '' ? 200 : 404,
    type: 'text/html',
    body: '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>OpenMetadata</title></head><body><div id="root">Demo catalogue</div></body></html>\n',
  };
}

/** Another page on the host, beside a catalogue under a sub-path. */
export function otherPage(): Answer {
  return { status: 404, type: 'text/html', body: '<!doctype html><title>Not here</title><p>Nothing of the catalogue is here.</p>\n' };
}
