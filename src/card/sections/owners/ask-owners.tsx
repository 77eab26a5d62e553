import { counted, type MessageKey, t } from '../../../i18n.ts';
import type { Asset } from '../../../model/asset.ts';
import type { People } from '../../../model/people.ts';
import { OutLink } from '../../../ui/button.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { KINDS } from '../../kinds.ts';
import { mailOf } from './person.tsx';

/** Mail programs and browsers cut or refuse longer links; characters. Windows hands on some 2,000. */
const LONGEST_LINK = 1_900;

interface AskOwnersProps {
  readonly asset: Asset;
  /** Preset: anything. */
  readonly wanted?: Wanted;
  /** Preset: no address is known, so there is no mail. */
  readonly mail?: People['mail'] | undefined;
  /** The addresses are on their way: the mail has its place, so that nothing moves when they come. */
  readonly reading?: boolean;
}

/** What the owners are asked for: an answer, or the description that is missing. */
type Wanted = 'answer' | 'description';

const WORDS: Readonly<Record<Wanted, { readonly copy: MessageKey; readonly subject: MessageKey; readonly body: MessageKey }>> = {
  answer: { copy: 'ownerAskCopy', subject: 'askSubject', body: 'askBody' },
  description: { copy: 'descriptionAskCopy', subject: 'askDescriptionSubject', body: 'askDescriptionBody' },
};

/** A question that is prepared and not sent: a mail where an address is known, a text to copy in any case. */
export function AskOwners({ asset, wanted = 'answer', mail = {}, reading = false }: AskOwnersProps) {
  const question = questionAbout(asset, wanted);
  const copy = t(WORDS[wanted].copy);
  const to = asset.owners.flatMap(({ id }) => mailOf(mail[id]) ?? []);
  const link = to.length > 0 ? mailTo(to, question) : null;
  const words = counted('ownerAsk', 'ownerAskMany', asset.owners.length);
  return (
    <p class="ask">
      {link !== null ? (
        <OutLink look="link-btn" href={link}>
          {words}
        </OutLink>
      ) : (
        reading && (
          <button type="button" class="link-btn" disabled>
            {words}
          </button>
        )
      )}
      <CopyButton text={`${question.subject}\n\n${question.body}`} name={copy} words={copy} look="link-btn" />
      <span class="mute">{t('ownerAskNothingSent')}</span>
    </p>
  );
}

interface Question {
  readonly subject: string;
  readonly body: string;
}

export function questionAbout({ kind, name, fqn, href }: Asset, wanted: Wanted): Question {
  const { subject, body } = WORDS[wanted];
  return { subject: t(subject, name), body: `${t(body, t(KINDS[kind].word), fqn)}\n${href}\n\n` };
}

/** A mail link to all of them; null when it would be longer than what can be handed on. */
export function mailTo(addresses: readonly string[], { subject, body }: Question): string | null {
  const lines = body.replaceAll('\n', '\r\n');
  const link = `mailto:${addresses.map(encodeURI).join(',')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  return link.length > LONGEST_LINK ? null : link;
}
