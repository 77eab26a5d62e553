/** Operations for which the 1.6 line checks rights; newer releases have more of them. */
export type Operation =
  | ('Create' | 'Delete' | 'ViewAll' | 'EditAll' | 'EditCustomFields' | 'EditDataProfile' | 'EditDescription' | 'EditDisplayName')
  | ('EditLineage' | 'EditOwners' | 'EditQueries' | 'EditSampleData' | 'EditTags' | 'EditTests');

/** A rule of a role that a user has besides everyone's. Deny takes precedence over allow, even for owners. */
export interface Rule {
  readonly role: string;
  readonly policy: string;
  readonly rule: string;
  /** EditAll includes every edit. */
  readonly operations: readonly Operation[];
  readonly effect: 'allow' | 'deny';
}
