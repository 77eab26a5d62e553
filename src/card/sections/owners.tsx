import { t } from '../../i18n.ts';
import type { Asset, Owner } from '../../model/asset.ts';
import { OutLink } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { level } from '../../ui/level.ts';
import { usePart } from '../reading.ts';
import type { Section } from '../section.ts';

export const owners: Section = {
  id: 'owners',
  title: 'sectionOwners',
  when: () => true,
  View: ({ asset }) => (asset.owners.length === 0 ? <p class="soft">{t('ownerNoneRecorded')}</p> : <Owners asset={asset} />),
};

/** The names are there at once; mail addresses come after, and their want is no failure. */
function Owners({ asset }: { readonly asset: Asset }) {
  const { part } = usePart('people', asset);
  return (
    <ul class="people">
      {[...asset.owners].sort(ownFirst).map((owner) => (
        <Person key={owner.href} owner={owner} address={part?.mail[owner.id]} />
      ))}
    </ul>
  );
}

function Person({ owner, address }: { readonly owner: Owner; readonly address: string | undefined }) {
  const name = level(owner.name);
  const mail = address && looksLikeMail.test(address) ? address : undefined;
  const kind = t(owner.type === 'team' ? 'ownerTeam' : 'ownerPerson');
  return (
    <li class="person">
      <span class={owner.type === 'team' ? 'avatar team' : 'avatar'} aria-hidden="true">
        {initials(owner.name)}
      </span>
      <span class="who">
        <b>
          <OutLink look="plain" href={owner.href}>
            <bdi>{owner.name}</bdi>
          </OutLink>
        </b>
        <small>{owner.inherited ? t('ownerInherited', kind) : kind}</small>
      </span>
      {mail && (
        <span class="tools">
          <OutLink look="icon-btn" href={`mailto:${encodeURI(mail)}`} name={t('ownerMail', name)}>
            <Icon name="mail" />
          </OutLink>
          <CopyButton text={mail} name={t('ownerCopyMail', name)} />
        </span>
      )}
    </li>
  );
}

/** Enough to keep `?bcc=` and line breaks of a hostile entry out of a mail link. */
const looksLikeMail = /^[^\s@<>?&"]+@[^\s@<>?&"]+$/;

/** Owners of the asset itself before inherited ones. */
const ownFirst = (one: Owner, other: Owner): number => Number(one.inherited) - Number(other.inherited);

function initials(name: string): string {
  const words = name.split(/[\s._-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = [...(words[0] ?? name)][0] ?? '';
  const second = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return `${first}${second}`.toLocaleUpperCase();
}
