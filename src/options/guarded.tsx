import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { Boundary } from '../card/boundary.tsx';
import { browserIn, issueHref, reportOf } from '../card/outcome/report.ts';
import { t } from '../i18n.ts';
import { failedHere } from '../model/failed.ts';
import { OutLink } from '../ui/button.tsx';

interface GuardedProps {
  /** The subject of the drawing: when it changes, drawing is tried again. */
  readonly of: object;
  readonly children: ComponentChildren;
}

/** Shows a report of the bug in place of children whose drawing throws. */
export function Guarded({ of, children }: GuardedProps) {
  return (
    <Boundary of={of} instead={(error) => <FailedPage error={error} />}>
      {children}
    </Boundary>
  );
}

function FailedPage({ error }: { readonly error: unknown }) {
  const { version } = browser.runtime.getManifest();
  const report = reportOf(failedHere('view', error), { version, browser: browserIn(navigator.userAgent) });
  return (
    <div role="alert" data-outcome="failed-here">
      <h1>{t('outcomeFailedHere')}</h1>
      <p>{t('outcomeFailedHereWhat')}</p>
      <OutLink href={issueHref(report)}>{t('outcomeReport')}</OutLink>
    </div>
  );
}
