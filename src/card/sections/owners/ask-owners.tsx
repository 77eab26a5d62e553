import { counted, type MessageKey, t } from '../../../i18n.ts';
import type { Asset } from '../../../model/asset.ts';
import type { People } from '../../../model/people.ts';
import { OutLink } from '../../../ui/button.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { KINDS } from '../../kinds.ts';
import { mailOf } from './person.tsx';

/** Characters of a mail link: mail programs and browsers cut or refuse longer ones, and Windows passes on about 2,000. */
const LONGEST_LINK = 1_900;

interface AskOwnersProps {
  readonly asset: Asset;
  /** Preset: `answer`. */
  readonly wanted?: Wanted;
  /** Preset: no address is known, so no mail is offered. */
  readonly mail?: People['mail'] | undefined;
  /** The addresses are being read: the mail button keeps its place, so that nothing moves when they arrive. */
  readonly reading?: boolean;
}

/** What the owners are asked for: an answer, or the missing description. */
type Wanted = 'answer' | 'description';

const WORDS: Readonly<Record<Wanted, { readonly copy: MessageKey; readonly subject: MessageKey; readonly body: MessageKey }>> = {
  answer: { copy: 'ownerAskCopy', subject: 'askSubject', body: 'askBody' },
  description: { copy: 'descriptionAskCopy', subject: 'askDescriptionSubject', body: 'askDescriptionBody' },
};

/** Prepares a question without sending it: a mail if an address is known, and always a text to copy. */
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

/** Subject and body of the question, with a link to the asset's page in the catalog. */
export function questionAbout({ kind, name, fqn, href }: Asset, wanted: Wanted): Question {
  const { subject, body } = WORDS[wanted];
  return { subject: t(subject, name), body: `${t(body, t(KINDS[kind].word), fqn)}\n${href}\n\n` };
}

/** A mail link to all addresses; null if it would be longer than {@link LONGEST_LINK}. */
export function mailTo(addresses: readonly string[], { subject, body }: Question): string | null {
  const lines = body.replaceAll('\n', '\r\n');
  const link = `mailto:${addresses.map(encodeURI).join(',')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  return link.length > LONGEST_LINK ? null : link;
}
