import { t } from '../../i18n.ts';

/** "This server is behind a company sign-in page": requests then send the browser's cookies. */
export function SignInChoice({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <label class="choice">
      <input
        class="switch"
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {t('connectSignIn')}
        <small>{t('connectSignInHint')}</small>
      </span>
    </label>
  );
}
