import { useState } from 'preact/hooks';
import type { FoundServer } from '../../catalog/connect/connect.ts';
import { apiReferenceHref, botsHref, tokensHref } from '../../catalog/entity/web-links.ts';
import { type MessageKey, t } from '../../i18n.ts';
import { OutLink } from '../../ui/button.tsx';
import { richMessage } from '../../ui/rich-message.tsx';

/** The bots that ship with OpenMetadata 1.3 to 2.0 and its applications, with the purpose of each. */
const BOTS: readonly (readonly [name: MessageKey, task: MessageKey])[] = [
  ['botOwnName', 'botOwn'],
  ['botIngestionName', 'botIngestion'],
  ['botLineageName', 'botLineage'],
  ['botProfilerName', 'botProfiler'],
  ['botUsageName', 'botUsage'],
  ['botTestSuiteName', 'botTestSuite'],
  ['botMcpName', 'botMcp'],
  ['botClassificationName', 'botClassification'],
  ['botExporterName', 'botExporter'],
  ['botScimName', 'botScim'],
];

/** Where to get a token on this server: first the user's own, the right one for nearly everyone. */
export function TokenHelp({ found }: { readonly found: FoundServer }) {
  const { server, host, version } = found;
  const bots = botsHref({ server });
  return (
    <section class="help-box" aria-label={t('tokenHelp')}>
      <h2>{t('tokenHelp')}</h2>
      <details class="help" open>
        <summary>{t('tokenHelpOwn')}</summary>
        <ol class="ol">
          <li>{richMessage('tokenHelpOpen', <OutLink href={server}>{host}</OutLink>)}</li>
          <li>{t('tokenHelpMenu')}</li>
          <li>
            {t('tokenHelpGenerate')} <b>{t('tokenHelpRevoke')}</b>
          </li>
          <li>{t('tokenHelpPaste')}</li>
        </ol>
        <DirectLink server={server} />
        <p class="hint">{richMessage('tokenHelpRelease', host, version)}</p>
      </details>
      <details class="help">
        <summary>{t('tokenHelpBot')}</summary>
        <p>{richMessage('tokenHelpBotWhere', <OutLink href={bots}>{bots}</OutLink>)}</p>
        <dl class="pairs">
          {BOTS.map(([name, task]) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{t(task)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p class="hint">{richMessage('tokenHelpPrograms', <OutLink href={apiReferenceHref({ server })}>{t('tokenHelpApi')}</OutLink>)}</p>
    </section>
  );
}

function DirectLink({ server }: { readonly server: string }) {
  const [name, setName] = useState('');
  const user = name.trim();
  return (
    <div class="inline">
      <label>
        <span class="hint">{t('tokenHelpUser')}</span>
        <span class="field slim">
          <input
            type="text"
            aria-label={t('tokenHelpUserName')}
            value={name}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </span>
      </label>
      {user !== '' && (
        <OutLink href={tokensHref(user, { server })} look="btn">
          {t('tokenHelpDirect')}
        </OutLink>
      )}
    </div>
  );
}
