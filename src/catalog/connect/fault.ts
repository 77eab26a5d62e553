import type { MessageKey } from '../../i18n.ts';

/** The messages shown when connecting fails: what happened, and what to do. `$1` is the host; `$2` is `said`, or the time `at`. */
interface Words {
  /** Where the focus stays. `form`: no input is wrong. */
  readonly field: 'address' | 'token' | 'form';
  readonly what: MessageKey;
  readonly next: MessageKey;
  /** Label of the button that dismisses the warning; absent = it cannot be dismissed. */
  readonly anyway?: MessageKey;
}

/** Every way that connecting can fail. A person sees nothing else. */
export const FAULTS = {
  'empty-address': { field: 'address', what: 'faultEmptyAddress', next: 'faultEmptyAddressNext' },
  'malformed-address': { field: 'address', what: 'faultMalformedAddress', next: 'faultMalformedAddressNext' },
  'insecure-http': { field: 'address', what: 'faultInsecureHttp', next: 'faultInsecureHttpNext', anyway: 'faultUseAnyway' },
  'http-forbidden': { field: 'address', what: 'faultHttpForbidden', next: 'faultHttpForbiddenNext' },
  'server-set': { field: 'form', what: 'faultServerSet', next: 'faultServerSetNext' },
  'permission-refused': { field: 'address', what: 'faultPermissionRefused', next: 'faultPermissionRefusedNext' },
  'no-such-host': { field: 'address', what: 'faultNoSuchHost', next: 'faultNoSuchHostNext' },
  'time-out': { field: 'address', what: 'faultTimeOut', next: 'faultTimeOutNext' },
  'not-openmetadata': { field: 'address', what: 'faultNotOpenMetadata', next: 'faultNotOpenMetadataNext' },
  moved: { field: 'address', what: 'faultMoved', next: 'faultMovedNext', anyway: 'faultMovedUse' },
  proxy: { field: 'address', what: 'faultProxy', next: 'faultProxyNext' },
  'header-lost': { field: 'form', what: 'faultHeaderLost', next: 'faultHeaderLostNext' },
  'server-error': { field: 'address', what: 'faultServerError', next: 'faultServerErrorNext' },
  'server-too-old': { field: 'address', what: 'faultServerTooOld', next: 'faultServerTooOldNext' },
  'unexpected-answer': { field: 'address', what: 'faultUnexpectedAnswer', next: 'faultUnexpectedAnswerNext' },
  'empty-token': { field: 'token', what: 'faultEmptyToken', next: 'faultEmptyTokenNext' },
  'malformed-token': { field: 'token', what: 'faultMalformedToken', next: 'faultMalformedTokenNext' },
  'expired-token': { field: 'token', what: 'faultExpiredToken', next: 'faultExpiredTokenNext' },
  'other-server': { field: 'token', what: 'faultOtherServer', next: 'faultOtherServerNext' },
  'revoked-token': { field: 'token', what: 'faultRevokedToken', next: 'faultRevokedTokenNext' },
  'refused-token': { field: 'token', what: 'faultRefusedToken', next: 'faultRefusedTokenNext' },
  'user-gone': { field: 'token', what: 'faultUserGone', next: 'faultUserGoneNext' },
  'bot-token': { field: 'token', what: 'faultBotToken', next: 'faultBotTokenNext', anyway: 'faultUseAnyway' },
  'identity-provider': { field: 'token', what: 'faultIdentityProvider', next: 'faultIdentityProviderNext', anyway: 'faultSendAnyway' },
  'no-keys': { field: 'token', what: 'faultNoKeys', next: 'faultNoKeysNext', anyway: 'faultSendAnyway' },
  'storage-full': { field: 'form', what: 'faultStorageFull', next: 'faultStorageFullNext' },
} as const satisfies Record<string, Words>;

/** Name of a way that connecting can fail. */
export type FaultId = keyof typeof FAULTS;

/** One failure to connect, with what its messages need. */
export interface ConnectFault {
  readonly fault: FaultId;
  readonly host: string;
  /** A status, version, name or address; never a token. */
  readonly said?: string;
  /** In ms since 1970. */
  readonly at?: number;
}

/** Faults that the person dismissed with a second click. */
export type Passed = ReadonlySet<FaultId>;
