import { t } from '../../../i18n.ts';
import type { Owner } from '../../../model/asset.ts';
import { isMaskedMail } from '../../../model/masked.ts';
import { nameOfOwner } from '../../../model/parts.ts';
import { OutLink } from '../../../ui/button.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { stripBidi } from '../../../ui/strip-bidi.ts';
import type { Actions } from '../../actions.ts';
import { WayOn } from '../../asset-link.tsx';

interface PersonProps {
  readonly person: Owner;
  /** The address from the catalog; shown only if it looks like a mail address. */
  readonly mail: string | undefined;
  /** A line below the name, besides their role; '' = nothing. */
  readonly note?: string;
  /** Opens their card. */
  readonly choose: Actions['choose'];
}

/** A person or a team: they differ in shape and in words. */
export function PersonRow({ person, mail: told, note = '', choose }: PersonProps) {
  const name = stripBidi(person.name);
  const mail = mailOf(told);
  return (
    <li class="person">
      <span class={person.type === 'team' ? 'avatar team' : 'avatar'} aria-hidden="true">
        {initials(person.name)}
      </span>
      <span class="who">
        <b>
          <WayOn to={nameOfOwner(person)} choose={choose} href={person.href}>
            <bdi>{person.name}</bdi>
          </WayOn>
        </b>
        <small>
          <bdi>{words(person, note)}</bdi>
        </small>
      </span>
      <span class="tools">
        {mail && (
          <>
            <OutLink look="icon-btn" href={mailHref(mail)} name={t('ownerMail', name)}>
              <Icon name="mail" />
            </OutLink>
            <CopyButton text={mail} name={t('ownerCopyMail', name)} />
          </>
        )}
        <OutLink look="icon-btn" href={person.href} name={t('ownerPage', name)}>
          <Icon name="open" />
        </OutLink>
      </span>
    </li>
  );
}

/**
 * The address, if it looks like one and is not a mask: strict enough to keep `?bcc=` and line breaks of a hostile entry out of a mail link.
 */
export function mailOf(told: string | undefined): string | undefined {
  if (!told || isMaskedMail(told)) return undefined;
  return /^[^\s@<>?&",]+@[^\s@<>?&",]+$/.test(told) ? told : undefined;
}

/** A mail link for an address that passed {@link mailOf}. */
export const mailHref = (mail: string): string => `mailto:${encodeURI(mail)}`;

function words({ type, inherited, deleted }: Owner, note: string): string {
  const kind = t(type === 'team' ? 'ownerTeam' : 'ownerPerson');
  return [inherited ? t('ownerInherited', kind) : kind, deleted ? t('ownerGone') : '', note].filter((one) => one !== '').join(' · ');
}

function initials(name: string): string {
  const parts = name.split(/[\s._-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = [...(parts[0] ?? name)][0] ?? '';
  const second = parts.length > 1 ? ([...(parts.at(-1) ?? '')][0] ?? '') : '';
  return `${first}${second}`.toLocaleUpperCase();
}
