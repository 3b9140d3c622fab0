import { describe, expect, it } from 'vitest';
import { withSource } from '../../src/settings/with-source.ts';

const SITE = 'site:\n  url: https://docs.example.com/ # here\n';

describe('the id of a source in the settings', () => {
  it.each([
    ['before the first key', `# Ours\n\n${SITE}`, `# Ours\n\nsource: acme-1\n${SITE}`],
    [
      'below the organization',
      `organization: acme # theirs\n# why\n${SITE}`,
      `organization: acme # theirs\nsource: acme-1\n# why\n${SITE}`,
    ],
    ['below an organization at the end', `${SITE}organization: acme`, `${SITE}organization: acme\nsource: acme-1`],
    ['in place of another', `source: old # id\n${SITE}`, `source: acme-1 # id\n${SITE}`],
    ['in place of a quoted one', `source: "old"\n${SITE}`, `source: acme-1\n${SITE}`],
    ['in place of nothing', `source:\n${SITE}`, `source: acme-1\n${SITE}`],
    [
      'with line ends of Windows',
      'organization: acme\r\nsite: {url: x}\r\n',
      'organization: acme\r\nsource: acme-1\r\nsite: {url: x}\r\n',
    ],
    [
      'where all is indented',
      '  organization: acme\n  site: {url: x}\n',
      '  organization: acme\n  source: acme-1\n  site: {url: x}\n',
    ],
    ['in a flow mapping', '{site: {url: x}}\n', '{source: acme-1, site: {url: x}}\n'],
    ['behind the start of a document', `---\n${SITE}`, `---\nsource: acme-1\n${SITE}`],
  ])('stands %s, and all else as before', (_, before, after) => {
    expect(withSource(before, 'acme-1')).toBe(after);
  });

  it.each([
    ['is no mapping', '- a\n'],
    ['is empty', ''],
    ['has a mapping in its place', 'source: {a: b}\nsite: {url: x}\n'],
    ['would mean something else', 'organization: acme\n  more words\nsite: {url: x}\n'],
  ])('stays out of a file that %s', (_, text) => {
    const written = withSource(text, 'acme-1');
    // A text over several lines goes on below: nothing may come between.
    expect(written === undefined || written.includes('more words\n')).toBe(true);
    if (written !== undefined) expect(withSource(written, 'acme-1')).toBe(written);
  });

  it.each(['12', 'true', 'a b', '#x', 'x: y', '"'])('is quoted where it would be something else: %s', (id) => {
    expect(withSource(SITE, id)).toBe(`source: ${JSON.stringify(id)}\n${SITE}`);
  });
});
