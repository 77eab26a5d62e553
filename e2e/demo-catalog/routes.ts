import { checkAdmin, permissions } from './access.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { editRoutes } from './edit-routes.ts';
import { idOf, nameOf } from './entities.ts';
import { entityRoutes } from './entity-routes.ts';
import { notFound, refusal } from './errors.ts';
import { feedRoutes } from './feed-routes.ts';
import { followRoutes } from './follow-routes.ts';
import { governanceRoutes } from './governance-routes.ts';
import { ingestionRoutes } from './ingestion-routes.ts';
import type { Json } from './json.ts';
import { textIn } from './json.ts';
import { lineageRoutes } from './lineage.ts';
import { askedFields, presentation, presented } from './present.ts';
import { qualityRoutes } from './quality-routes.ts';
import { runRoutes } from './run-routes.ts';
import { searchQuery, searchSourceUrl } from './search.ts';
import type { Asked, Route } from './state.ts';
import { suggestionRoutes } from './suggestion-routes.ts';
import { taskRoutes } from './task-routes.ts';
import { principal } from './tokens.ts';

/** All routes under /api/v1 that the catalogue answers, more specific ones first. */
export const ROUTES: readonly Route[] = [
  { pattern: '/system/version', open: true, answer: version },
  { pattern: '/system/config/jwks', open: true, answer: ({ state }) => state.tokens.jwks() },
  { pattern: '/system/config/auth', open: true, answer: authentication },
  { pattern: '/users/loggedInUser', answer: loggedInUser },
  { pattern: '/users/security/token', answer: accessTokens },
  { pattern: '/users/auth-mechanism/{id}', answer: botToken },
  { pattern: '/search/query', answer: ({ query, caller, state }) => searchQuery(query, nameOf(caller), searchSide(state)) },
  { pattern: '/search/sourceUrl', answer: ({ query, state }) => searchSourceUrl(query, searchSide(state)) },
  { pattern: '/permissions/{kind}/name/{fqn}', answer: permissions },
  { pattern: '/permissions/{kind}/{id}', answer: permissions },
  { pattern: '/permissions/{kind}', answer: permissions },
  ...lineageRoutes,
  ...qualityRoutes,
  ...runRoutes,
  ...ingestionRoutes,
  ...taskRoutes,
  ...feedRoutes,
  ...conversationRoutes,
  ...suggestionRoutes,
  ...followRoutes,
  ...editRoutes,
  ...governanceRoutes,
  ...entityRoutes,
];

function searchSide({ store, version, denials, data }: Asked['state']) {
  return { store, version, denials, untold: data.untold?.assets ?? 0 };
}

function version({ state }: Asked): Json {
  return { version: state.version, revision: '21b9f1aae6216d17c01bb8c02cf8a6c20da26034', timestamp: 1_795_538_270_696 };
}

function authentication({ state }: Asked): Json {
  return {
    ...{ clientType: 'public', provider: 'basic', responseType: 'id_token', providerName: '' },
    publicKeyUrls: [`${state.base()}api/v1/system/config/jwks`],
    ...{ authority: 'https://accounts.example.test', clientId: '', callbackUrl: '' },
    ...{ jwtPrincipalClaims: ['email', 'preferred_username', 'sub'], jwtPrincipalClaimsMapping: [], enableSelfSignup: true },
    samlConfiguration: {
      idp: { authorityUrl: `${state.base()}api/v1/saml/login`, nameId: 'urn:oasis:names:tc:SAML:2.0:nameid-format:emailAddress' },
      debugMode: false,
    },
  };
}

function loggedInUser({ query, caller, state }: Asked): Json {
  const fields = askedFields(caller, query.get('fields'), state.version);
  return { ...presented(caller, fields, presentation(state)), isEmailVerified: true };
}

/** The caller's own tokens, unmasked, as the server returns them. */
function accessTokens({ query, caller, state }: Asked): Json {
  const name = query.get('username');
  if (name !== null && name !== nameOf(caller)) checkAdmin(caller);
  const user = name === null ? caller : state.store.byFqn('user', name);
  if (!user) throw notFound('user', name ?? '');
  return { data: state.data.accessTokens.filter(({ userId }) => userId === idOf(user)) };
}

async function botToken({ params, caller, state }: Asked): Promise<Json> {
  checkAdmin(caller);
  const user = state.store.byId('user', params.id ?? '');
  if (!user) throw notFound('user', params.id ?? '');
  if (user.body.isBot !== true) throw refusal(400, `${principal(user)} is no bot`);
  const JWTToken = await state.tokens.mint('bot', { user: textIn(user.body.name) });
  return { config: { JWTToken, JWTTokenExpiry: 'Unlimited' }, authType: 'JWT' };
}
