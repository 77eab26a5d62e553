import { t } from '../../i18n.ts';
import type { SentRequest } from '../../model/trace.ts';
import { count } from '../../ui/quantity.ts';
import { stripBidi } from '../../ui/strip-bidi.ts';

/** The requests of a look-up, in the order in which they were answered. Their paths may hold names from the page. */
export function RequestLog({ requests }: { readonly requests: readonly SentRequest[] }) {
  if (requests.length === 0) return <p class="soft">{t('stepsNoRequests')}</p>;
  return (
    <ol class="requests">
      {requests.map(({ method, path, status, ms, bytes }, at) => {
        const [route = '', query] = path.split('?', 2);
        return (
          <li key={at}>
            <p class="sent">
              <bdi class="mono">{stripBidi(`${method} ${route}`)}</bdi>
              <span class="num">{t('stepsAnswer', status ?? t('stepsNoAnswer'), count(ms), count(bytes))}</span>
            </p>
            {query !== undefined && (
              <details>
                <summary>{t('stepsQuery')}</summary>
                <pre class="mono" dir="ltr">
                  {[...new URLSearchParams(query)].map(([name, value]) => stripBidi(`${name}=${value}`)).join('\n')}
                </pre>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
