import { t } from '../../i18n.ts';
import type { AssetKind } from '../../model/kind.ts';
import { Description } from '../../ui/description.tsx';
import type { Section } from '../section.ts';
import { AskOwners } from './owners/ask-owners.tsx';

const PEOPLE: ReadonlySet<AssetKind> = new Set(['user', 'team']);

export const description: Section = {
  id: 'description',
  title: 'sectionDescription',
  titleOf: ({ kind }) => (kind === 'glossaryTerm' ? 'sectionMeaning' : 'sectionDescription'),
  // Few people have a description, and nobody needs to ask for one.
  when: ({ detail, kind, description }) => detail === 'whole' && !(PEOPLE.has(kind) && description.trim() === ''),
  View: ({ asset }) =>
    asset.description.trim() === '' ? (
      <>
        <p class="soft">{t('sectionNoDescription')}</p>
        <AskOwners asset={asset} wanted="description" />
      </>
    ) : (
      <Description text={asset.description} />
    ),
};
