import { together } from '../model/together.ts';
import type { Git } from './git.ts';
import type { ConfigurationEntry } from './git-configuration.ts';

const SECTIONS = /^(?:http|credential|url|protocol|ssh)\./;
const CORE = new Set(['core.sshcommand', 'core.askpass', 'core.gitproxy']);
const OF_A_REMOTE = new Set([
  'url',
  'pushurl',
  'proxy',
  'proxyauthmethod',
  'uploadpack',
  'receivepack',
  'vcs',
  'serveroption',
]);

/**
 * How a repository reaches its remote, as entries that give another repository the same way: what is configured in the
 * first and does not hold in the second anyway (lists, such as `http.extraHeader`, would otherwise be sent twice).
 *
 * @param elsewhere the same program outside of any repository's own configuration
 */
export async function transportSettings(
  git: Git,
  elsewhere: Git,
  remote: string,
): Promise<readonly ConfigurationEntry[]> {
  const [here, there] = await together(configured(git), configured(elsewhere));
  const known = there.map(asLine);
  return here.filter((entry) => {
    const position = known.indexOf(asLine(entry));
    if (position !== -1) known.splice(position, 1);
    return position === -1 && isAboutTransport(entry[0], remote);
  });
}

function asLine([key, value]: ConfigurationEntry): string {
  return `${key}=${value}`;
}

/** Keys as git writes them: section and name in lower case. */
function isAboutTransport(key: string, remote: string): boolean {
  const prefix = `remote.${remote}.`;
  return SECTIONS.test(key) || CORE.has(key) || (key.startsWith(prefix) && OF_A_REMOTE.has(key.slice(prefix.length)));
}

async function configured(git: Git): Promise<readonly ConfigurationEntry[]> {
  const { stdout } = await git.run(['config', '--list', '--show-scope', '-z']);
  return parseConfiguration(stdout.toString('utf8'));
}

/**
 * Reads `git config --list --show-scope -z`: scope and entry in turn, each ended by NUL, key and value parted by a line feed.
 * What came by the environment is left out, because it goes along with every command by itself.
 */
export function parseConfiguration(output: string): readonly ConfigurationEntry[] {
  const words = output.split('\0');
  return words.flatMap((scope, index): ConfigurationEntry[] => {
    const entry = words[index + 1];
    if (index % 2 === 1 || entry === undefined || scope === 'command') return [];
    const [key = '', ...value] = entry.split('\n');
    // A key that stands alone means true.
    return [[key, value.length === 0 ? 'true' : value.join('\n')]];
  });
}
