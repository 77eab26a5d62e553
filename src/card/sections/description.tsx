import { t } from '../../i18n.ts';
import { Description } from '../../ui/description.tsx';
import type { Section } from '../section.ts';
import { AskOwners } from './ask-owners.tsx';

export const description: Section = {
  id: 'description',
  title: 'sectionDescription',
  titleOf: ({ kind }) => (kind === 'glossaryTerm' ? 'sectionMeaning' : 'sectionDescription'),
  when: ({ detail }) => detail === 'whole',
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
