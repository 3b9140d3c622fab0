/**
 * Fails where a tag is none to release: another version than package.json has, no section in CHANGELOG.md, or a commit that is not on main.
 *
 *   node scripts/release/check-tag.ts v1.2.3
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { whyNotToRelease } from './release-notes.ts';

const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const reasons = [...whyNotToRelease(tag, version, readFileSync('CHANGELOG.md', 'utf8')), ...notOnMain()];
for (const reason of reasons) console.error(reason);
process.exitCode = reasons.length > 0 ? 1 : 0;

/** Only what was reviewed is released. */
function notOnMain(): readonly string[] {
  try {
    execFileSync('git', ['merge-base', '--is-ancestor', 'HEAD', 'origin/main'], { stdio: 'ignore' });
    return [];
  } catch {
    return ['The tag must be on a commit of `main`, but it is not.'];
  }
}
