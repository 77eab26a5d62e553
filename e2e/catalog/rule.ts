/** What a release of the 1.6 line asks the right for; newer ones have more of them. */
export type Operation =
  | ('Create' | 'Delete' | 'ViewAll' | 'EditAll' | 'EditCustomFields' | 'EditDataProfile' | 'EditDescription' | 'EditDisplayName')
  | ('EditLineage' | 'EditOwners' | 'EditQueries' | 'EditSampleData' | 'EditTags' | 'EditTests');

/** A rule of a role that somebody has besides the one of everybody. Denied goes before allowed, also for owners. */
export interface Rule {
  readonly role: string;
  readonly policy: string;
  readonly rule: string;
  /** EditAll stands for every edit. */
  readonly operations: readonly Operation[];
  readonly effect: 'allow' | 'deny';
}
