import { type MessageKey, t } from '../../../i18n.ts';
import type { Asset } from '../../../model/asset.ts';
import { isMaskedMail } from '../../../model/masked.ts';
import type { Lead, People } from '../../../model/people.ts';
import { stripBidi } from '../../../ui/strip-bidi.ts';
import { PartStatus } from '../../part-view.tsx';
import type { Section, SectionProps } from '../../section.ts';
import { usePart } from '../../use-part.ts';
import { firstToAsk } from '../../verdict/label-words.ts';
import { AskOwners } from './ask-owners.tsx';
import { PersonRow } from './person.tsx';

export const owners: Section = {
  id: 'owners',
  title: 'sectionOwners',
  // People have no owners.
  when: ({ kind }) => kind !== 'user',
  View: ({ asset, actions }) => <Owners asset={asset} actions={actions} />,
};

/** The names show at once; mail addresses, experts and leads follow. */
function Owners({ asset, actions: { choose } }: SectionProps) {
  const told = usePart('people', asset);
  const { part, state } = told;
  return (
    // Not `aria-busy` while reading: a screen reader may skip a busy element, and the owners are already there.
    <div class="part" data-part="people" data-state={state}>
      {asset.owners.length === 0 ? (
        <p class="soft">{noOwner(asset, part)}</p>
      ) : (
        <ul class="people">
          {firstToAsk(asset.owners).map((owner) => (
            <PersonRow key={owner.href} person={owner} mail={part?.mail[owner.id]} choose={choose} />
          ))}
        </ul>
      )}
      {part && Object.values(part.mail).some(isMaskedMail) && <p class="mute">{t('ownerMailHidden')}</p>}
      {asset.owners.length > 0 && asset.detail === 'whole' && <AskOwners asset={asset} mail={part?.mail} reading={state === 'reading'} />}
      {part && part.experts.length > 0 && (
        <>
          <h4 class="sub">{t('ownerExperts')}</h4>
          <ul class="people">
            {part.experts.map((expert) => (
              <PersonRow key={expert.id} person={expert} mail={part.mail[expert.id]} choose={choose} />
            ))}
          </ul>
        </>
      )}
      {part && part.leads.length > 0 && (
        <>
          <h4 class="sub">{t('ownerLeads')}</h4>
          <ul class="people">
            {part.leads.map((lead) => (
              <PersonRow key={lead.person.id} person={lead.person} mail={part.mail[lead.person.id]} note={because(lead)} choose={choose} />
            ))}
          </ul>
        </>
      )}
      {(state === 'failed' || (state === 'reading' && asset.owners.length === 0)) && <PartStatus told={told} />}
    </div>
  );
}

/** Says that the database and schema have no owner either only once both have been read. */
function noOwner({ kind, path, api }: Asset, part: People | null): string {
  if (api.ownerField === null) return t('ownerNotTold');
  const [, database, schema] = path;
  if (kind !== 'table' || !part?.noneAbove || !database || !schema) return t('ownerNoneRecorded');
  return t('ownerNoneAbove', stripBidi(schema), stripBidi(database));
}

const because = ({ because: why, of }: Lead): string => t(REASONS[why], stripBidi(of));

const REASONS: Readonly<Record<Lead['because'], MessageKey>> = {
  'schema-owner': 'leadSchemaOwner',
  'database-owner': 'leadDatabaseOwner',
  'domain-owner': 'leadDomainOwner',
  'domain-expert': 'leadDomainExpert',
  'last-editor': 'leadLastEditor',
};
