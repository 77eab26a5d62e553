import type { Firefox } from './firefox.ts';

const PAGE = '<!doctype html><html lang="en"><title>Stand-in</title><h1>Stand-in</h1></html>';

/** From now on, Firefox answers all requests to this origin with a page that says what it is; the host itself gets no request. */
export async function standIn({ chrome }: Firefox, origin: string): Promise<void> {
  await chrome<[string, string], void>(
    `const [origin, page] = arguments;
    Services.obs.addObserver({
      observe(channel) {
        if (channel.QueryInterface(Ci.nsIChannel).URI.prePath !== origin) return;
        const answer = Cc['@mozilla.org/network/replaced-http-response;1'].createInstance(Ci.nsIReplacedHttpResponse);
        answer.responseStatus = 200;
        answer.responseStatusText = 'OK';
        answer.responseBody = page;
        answer.setResponseHeader('content-type', 'text/html', false);
        channel.QueryInterface(Ci.nsIHttpChannelInternal).setResponseOverride(answer);
      },
    }, 'http-on-before-connect');`,
    origin,
    PAGE,
  );
}
