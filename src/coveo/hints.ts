const NOTHING_LOST = 'What was accepted is not lost: the next run goes on from there.';

const HINTS = {
  unauthorized:
    'Check the secret behind the input `api-key` (the environment variable `COVEO_API_KEY` on the command line). The key may be mistyped, disabled or expired, or may be used from other IP addresses only.',
  forbidden:
    "Give the API key these privileges in the Coveo Administration Console: `Organization` – View, and `Sources` – Edit on this source. A key made on the Push source's own page has them.",
  'organization-not-found':
    'Check `organization`, and `region`: an organization is known in its own region only, and `us` is the default.',
  'organization-paused':
    'An administrator wakes the organization by logging in to the Coveo Administration Console; then run this again.',
  'source-not-found':
    'Check `source`: it must be the id (not the name) of a Push source of this organization. Check `region` too. A source that was just created may need a few minutes.',
  'invalid-request':
    'The service did not accept a request of this program. If `organization`, `source` and `region` are right, report it together with this message.',
  'too-large': 'A page is too large for the service. Split it, or leave it out with `content.exclude`.',
  'item-limit':
    'The index holds as many items as the license allows. Delete items that are not needed, or ask Coveo for more.',
  'daily-quota': `The organization may push no more items today. Run this again when the quota is reset, usually the next day. ${NOTHING_LOST}`,
  throttled: `Other programs may be using up the limits of the organization. Run this again later. ${NOTHING_LOST}`,
  unavailable: `Look at https://status.coveo.com/ and run this again when the service is up. ${NOTHING_LOST}`,
  unreachable: `Check the network, \`HTTPS_PROXY\` and \`region\` (or \`endpoints\`), then run this again. ${NOTHING_LOST}`,
  'untrusted-certificate':
    'If a proxy of your own stands between, let Node.js know its certificate through `NODE_EXTRA_CA_CERTS`. Nothing was sent.',
  'insecure-address': 'Use an `https://` address; plain `http://` is for this machine only. Nothing was sent.',
  'upload-refused': `Check that no proxy changes the headers of uploads, and that the clock of this machine is right. ${NOTHING_LOST}`,
  'unexpected-answer':
    'Check `region` (or `endpoints`), and whether a proxy answers in place of the service. If all is right, report it together with this message.',
} as const;

/** What went wrong between this program and the service. */
export type ServiceErrorKind = keyof typeof HINTS;

const IDENTITIES_FORBIDDEN =
  'Give the API key these privileges in the Coveo Administration Console: `Security identity providers` – Edit, and `Organization` – View. Users and groups are pushed with them.';

const PROVIDER_UNKNOWN =
  'Check `identities.provider`: it must be the id of a security identity provider of this organization, as its page in the Coveo Administration Console shows it.';

/** What the calls of a setup need, in the words of the console (https://docs.coveo.com/en/1707/). */
const SETUP_PRIVILEGES: Readonly<Record<string, string>> = {
  listSources: '`Sources` – View',
  createSource: '`Sources` – Can create',
  readMappings: '`Sources` – View',
  addMappingRule: '`Sources` – Edit',
  updateMappingRule: '`Sources` – Edit',
  listProviders: '`Security identity providers` – View',
  putProvider: '`Security identity providers` – Can create',
  listFields: '`Fields` – View',
  createFields: '`Fields` – Can create',
  updateField: '`Fields` – Edit',
  createApiKey: '`API keys` – Can create',
};

/** What to do about a kind of failure. Privileges in the words of the console (https://docs.coveo.com/en/1707/). */
export function hintFor(kind: ServiceErrorKind, call: string): string {
  const privilege = SETUP_PRIVILEGES[call];
  if (privilege !== undefined && kind === 'forbidden')
    return `Give the API key the privilege ${privilege} in the Coveo Administration Console. \`docs-to-coveo setup --check\` shows all that it lacks.`;
  if (/identit/i.test(call) && kind === 'forbidden') return IDENTITIES_FORBIDDEN;
  if (/identit/i.test(call) && (kind === 'invalid-request' || kind === 'organization-not-found'))
    return PROVIDER_UNKNOWN;
  if (kind === 'forbidden' && call === 'createFileContainer') {
    return `The privilege \`Organization\` – View is what file containers need. ${HINTS.forbidden}`;
  }
  return HINTS[kind];
}
