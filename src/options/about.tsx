import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MessageKey, t } from '../i18n.ts';
import type { Effective } from '../settings/effective.ts';
import { isSessionFull } from '../settings/session.ts';
import { useTools } from '../surface/use-tools.ts';
import type { Tool } from '../tools/tool.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { diagnostics } from './diagnostics.ts';

/** What Placard is, what it reads and sends, and a report for a problem. */
export function About({ settings, locked }: Effective) {
  const { version } = browser.runtime.getManifest();
  const tools = useTools();
  const [isFull, setFull] = useState(false);
  useEffect(() => void isSessionFull().then(setFull), []);
  const report = diagnostics(settings, { version, agent: navigator.userAgent, now: Date.now(), locked, isSessionFull: isFull });
  return (
    <>
      <h1 class="opt-h">{t('optionsAbout')}</h1>
      <p class="opt-lede">{t('optionsAboutLede', version)}</p>
      <h2>{t('optionsPrivacy')}</h2>
      <p>
        {t('optionsPrivacyWhere')} {t('optionsPrivacyWhat')} {t('optionsPrivacyKept')}
      </p>
      <h2>{t('optionsReads')}</h2>
      <p>{t('optionsReadsLede')}</p>
      <table class="reads">
        <thead>
          <tr>
            <th scope="col">{t('optionsReadsTool')}</th>
            <th scope="col">{t('optionsReadsHosts')}</th>
            <th scope="col">{t('optionsReadsLooks')}</th>
            <th scope="col">{t('optionsReadsParts')}</th>
          </tr>
        </thead>
        <tbody>
          {tools.map((tool) => (
            <Reads key={tool.id} tool={tool} />
          ))}
        </tbody>
      </table>
      <h2>{t('optionsReport')}</h2>
      <p>{t('optionsReportLede')}</p>
      <pre class="report">{report}</pre>
      <div class="actions">
        <CopyButton text={report} name={t('optionsReportCopy')} words={t('optionsReportCopy')} />
      </div>
    </>
  );
}

function Reads({ tool }: { readonly tool: Tool }) {
  return (
    <tr>
      <th scope="row">{tool.name}</th>
      <Codes texts={tool.hosts} otherwise="optionsReadsOwn" />
      <Codes texts={tool.looksLike ?? []} otherwise="optionsReadsNone" />
      <Codes texts={readsOf(tool)} otherwise="optionsReadsNone" />
    </tr>
  );
}

/** Also what is read of its editor, which a person has to ask for. */
function readsOf({ titled, reads, query }: Tool): readonly string[] {
  return [...new Set([titled ? 'title' : [], Object.values(reads ?? {}), query?.editors ?? [], Object.values(query?.reads ?? {})].flat())];
}

function Codes({ texts, otherwise }: { readonly texts: readonly string[]; readonly otherwise: MessageKey }) {
  return <td>{texts.length === 0 ? t(otherwise) : texts.map((text) => <code key={text}>{text}</code>)}</td>;
}
