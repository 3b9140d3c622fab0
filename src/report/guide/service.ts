import type { ServiceCode } from '../../model/run-codes.ts';
import type { Guide } from './guide.ts';

export const SERVICE: Readonly<Record<ServiceCode, Guide>> = {
  'service-unauthorized': {
    title: 'Coveo does not know the API key.',
    effect: 'failed',
    why: 'The answer was 401: the key is mistyped, cut off, disabled, expired, of another organization, or may be used from other addresses only. A retry would not help, so none is made.',
    remedy:
      'Look at the key in the Administration Console and store it again as the secret. A key is shown once, when it is made; if in doubt, make a new one.',
    shell: 'docs-to-coveo setup --create-key',
    see: 'setup.md#privileges',
  },
  'service-forbidden': {
    title: 'The API key may not do this.',
    effect: 'failed',
    why: 'The answer was 403: the key is known, but lacks a privilege. Publishing needs *Organization* – View and *Sources* – Edit on the source; identities need *Security identity providers* – Edit besides; other commands need more.',
    remedy: 'Ask which one it is, and give it to the key in the Administration Console.',
    shell: 'docs-to-coveo setup --check',
    see: 'setup.md#privileges',
  },
  'service-organization-not-found': {
    title: 'Coveo does not know the organization.',
    effect: 'failed',
    why: 'The answer was 404. An organization is known in its own region only, and `us` is the default. Where identities were sent, the provider may be the one that is not known.',
    remedy: 'Check `organization` (the id, not the display name), `region`, and `identities.provider`.',
    yaml: 'organization: acme1234\nregion: eu',
    see: 'settings.md#the-service',
  },
  'service-organization-paused': {
    title: 'The organization is paused.',
    effect: 'failed',
    why: 'Coveo puts trial and test organizations to sleep when nobody uses them. Nothing can be pushed until somebody wakes it.',
    remedy:
      'Let an administrator log in to the Coveo Administration Console, wait until the organization is up, and run again.',
  },
  'service-source-not-found': {
    title: 'Coveo does not know the source.',
    effect: 'failed',
    why: 'There is no Push source with this id in the organization. The id is not the name: it begins with the id of the organization. A source that was just made may need a few minutes.',
    remedy: 'Copy the id from the page of the source in the Administration Console, and check `region`.',
    yaml: 'source: acme1234-abcdefghij',
    see: 'settings.md#the-service',
  },
  'service-invalid-request': {
    title: 'Coveo did not accept a request of this program.',
    effect: 'failed',
    why: 'The answer was an error of the kind that a retry does not mend; the message holds what Coveo says. In a setup it may be about a field, in a push of identities about the provider.',
    remedy:
      'If `organization`, `source`, `region` and `identities.provider` are right, report it together with the message and what `--verbose` shows.',
    shell: 'docs-to-coveo publish --verbose',
  },
  'service-too-large': {
    title: 'A page is too large for Coveo.',
    effect: 'failed',
    why: 'The upload was refused for its size. Its batch was not accepted; others before it were.',
    remedy: 'Split the largest of the pages that are new or changed, or leave it out.',
    yaml: 'content:\n  - root: docs\n    exclude: ["reference/all.md"]',
    see: 'settings.md#content',
  },
  'service-item-limit': {
    title: 'The index is full.',
    effect: 'failed',
    why: 'The organization holds as many items as its license allows. Updates and deletes may still work, new pages do not.',
    remedy:
      'Delete items that nobody needs (`rebuild` deletes what is left of pages that are gone, where only this repository feeds the source), or ask Coveo for more.',
    shell: 'docs-to-coveo audit',
    see: 'commands.md#audit',
  },
  'service-daily-quota': {
    title: 'The organization may push no more items today.',
    effect: 'failed',
    why: 'Coveo limits how many items an organization pushes in a day. Other programs that push to it count as well, and may have used it up.',
    remedy:
      'Run again when the quota is reset, usually the next day: only what is missing is sent. A large first publish can be spread over days in that way, or Coveo can raise the limit.',
    shell: 'docs-to-coveo publish',
  },
  'service-throttled': {
    title: 'Coveo asked to slow down for too long.',
    effect: 'failed',
    why: 'The answer was 429. The run waited as it was asked and tried again for five minutes, or was asked to wait for more than ten. Other programs may be using up the limits of the organization.',
    remedy: 'Run again later, at another time of the day than other large pushes.',
    shell: 'docs-to-coveo publish',
    see: 'performance.md',
  },
  'service-unavailable': {
    title: 'Coveo is not up.',
    effect: 'failed',
    why: 'The answers were errors of the server, for five minutes of retries. Nothing is wrong with your pages.',
    remedy:
      'Look at https://status.coveo.com/ and run again when the service is up. A scheduled run does it by itself.',
    shell: 'docs-to-coveo publish',
  },
  'service-unreachable': {
    title: 'Coveo could not be reached.',
    effect: 'failed',
    why: 'There was no connection, it broke, or no answer came in time, for five minutes of retries (20 seconds for a sandbox on this machine that does not listen). A request may have arrived all the same; what is in doubt is sent again by the next run.',
    remedy: 'Check the network, the firewall, `HTTPS_PROXY` and `region` (or `endpoints`), then run again.',
    shell: 'curl -I https://api.cloud.coveo.com',
    see: 'settings.md#the-service',
  },
  'service-untrusted-certificate': {
    title: 'The certificate of the other side is not trusted.',
    effect: 'failed',
    why: 'Mostly a proxy of your company stands between and shows a certificate of its own, which Node.js does not know. Nothing was sent over such a connection: the key would be readable there.',
    remedy: 'Let Node.js know the certificate of your proxy.',
    shell: 'export NODE_EXTRA_CA_CERTS=/etc/ssl/company-ca.pem',
  },
  'service-insecure-address': {
    title: 'The address of the service is not secure.',
    effect: 'failed',
    why: 'The address begins with `http://` and is not on this machine. The key would travel in the open, so nothing was sent.',
    remedy: 'Use `https://`. Plain `http://` is for a sandbox on this machine.',
    yaml: 'endpoints:\n  api: https://api.cloud.coveo.com',
    see: 'settings.md#the-service',
  },
  'service-upload-refused': {
    title: 'The storage for uploads refused a file.',
    effect: 'failed',
    why: 'Items travel as files to a storage for which Coveo gives a signed address. The storage refused it, several times with new addresses. A proxy that changes headers, or a wrong clock, breaks the signature.',
    remedy: 'Let the proxy pass uploads through unchanged, and set the clock of this machine right. Then run again.',
    shell: 'date -u',
  },
  'service-unexpected-answer': {
    title: 'An answer came that is not one of Coveo.',
    effect: 'failed',
    why: 'The answer has a form or a status that the call never has, or is far too large. Mostly a proxy, a login page or a wrong address answers in place of the service.',
    remedy: 'Check `region` (or `endpoints`) and the proxy. If all is right, report it together with the message.',
    shell: 'docs-to-coveo publish --verbose',
    see: 'settings.md#the-service',
  },
  'item-rejected': {
    title: 'Coveo accepted an item and rejected it afterwards.',
    why: 'With `verify: wait` the run reads the indexing logs, which tell it. It is an error on the file, and the exit code is 5. The item is in doubt in the record, so the next run sends it again. Until then search shows the page as it was before, or not at all.',
    remedy:
      'Do what the hint says: mostly permissions name somebody whom the provider does not know, or the page is too large. The Log Browser of the console may tell more.',
    see: 'commands.md#waiting-until-it-is-indexed',
  },
  'verification-incomplete': {
    title: 'Coveo has not told of all items whether they are indexed.',
    effect: 'warning',
    why: 'The time for `verify: wait` is up. The items were accepted and are in the record; indexing may just take longer, above all after a first publish.',
    remedy: 'Wait and search again, or give it more minutes. The Log Browser of the console shows how far it is.',
    shell: 'docs-to-coveo publish --verify wait --verify-minutes 60',
    see: 'commands.md#waiting-until-it-is-indexed',
  },
  'verification-impossible': {
    title: 'The indexing logs could not be read.',
    effect: 'warning',
    why: '`verify: wait` was asked for, but the key may not read the logs, or they could not be reached. The items were accepted and are in the record; whether they were indexed is not known.',
    remedy: 'Give the key *Organization* – View and *Sources* – View, or leave `verify` out.',
    see: 'commands.md#waiting-until-it-is-indexed',
  },
  'no-service-clock': {
    title: 'A rebuild did not delete what is older.',
    effect: 'warning',
    why: 'That needs the time of the service, and its answers do not tell it: a proxy takes the header `Date` away. All pages were sent; items that only an older run knew are left in the source, and stay in search.',
    remedy:
      'Let the proxy pass the header, and run `rebuild` again. Items that the record knows are deleted by the next publish.',
    shell: 'docs-to-coveo rebuild',
    see: 'commands.md#rebuild',
  },
  'status-not-idle': {
    title: 'The source still shows a running update.',
    effect: 'warning',
    why: 'At the end the status of the source could not be set back to IDLE. What was sent is not affected; only the console shows an update that does not end.',
    remedy: 'Nothing: the next run sets it again.',
    shell: 'docs-to-coveo publish',
  },
  'quota-near': {
    title: 'The run needs more than the organization has left.',
    effect: 'warning',
    why: 'A limit of the organization, which the message names, will be reached before all is sent. The run begins all the same. What Coveo accepts until then is recorded.',
    remedy:
      'Nothing, if it may take until tomorrow: a later run goes on from there. Otherwise ask Coveo for a higher limit, or leave pages out.',
    see: 'commands.md#plan',
  },
};
