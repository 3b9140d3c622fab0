import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createConverterPool } from '../../src/conversion/converter-pool.ts';
import { StoppedError } from '../../src/coveo/service-error.ts';
import { builtDigests } from '../../src/pages/built/built-digest.ts';
import { createSiteConverter } from '../../src/pages/conversion.ts';
import { ANY_ANCHOR } from '../../src/pages/links/any-anchor.ts';
import { loadParser } from '../../src/pages/markdown/load-parser.ts';
import { createMarkdown } from '../../src/pages/markdown/markdown.ts';
import { conversionSite, heldTimer, openPool, pageText } from './build.ts';

const faulty = fileURLToPath(new URL('faulty-thread.ts', import.meta.url));
const broken = fileURLToPath(new URL('broken-thread.ts', import.meta.url));

/** A table of so many cells that no machine converts it within 50 milliseconds. */
const LARGE_TABLE = `${'|a'.repeat(1_000)}|\n${'|-'.repeat(1_000)}|\n${'|\n'.repeat(1_000)}`;

const noTimer = () => () => undefined;

describe('a pool of workers', () => {
  it('gives the items that this thread would give', async () => {
    await using pool = openPool();
    const text = '---\ntitle: T\n---\n# A\n\n[other](other.md#b), [none](none.md)\n\n<b onclick="x">bold</b>\n';
    const here = createSiteConverter(conversionSite(), createMarkdown(await loadParser()));
    expect(await pool.convert(text)).toEqual(here(pageText('guide/page.md', text)));
  });

  it('converts pages in the order in which it is asked, for one site and another', async () => {
    await using pool = openPool();
    const mdx = pool.pool.open(conversionSite('docusaurus'));
    const input = pageText('guide/page.md', '# A\n\n{1 + 1}\n');
    const [one, other, again] = await Promise.all([pool.convert('{1 + 1}\n'), mdx(input), pool.convert('{2}\n')]);
    expect([one, other, again].map(({ html }) => html.includes('{'))).toEqual([true, false, true]);
  });

  it('gives included texts and the moment of the last commit to the worker', async () => {
    await using pool = openPool({}, conversionSite('mkdocs'));
    const convert = pool.pool.open({
      ...conversionSite('mkdocs'),
      configuration: new Map([['mkdocs.yml', 'markdown_extensions: [pymdownx.snippets]\n']]),
    });
    const file = { path: 'part.txt', blob: '1', text: 'of the part' };
    const item = await convert({
      ...pageText('docs/page.md', '--8<-- "part.txt"\n'),
      included: new Map([[file.path, file]]),
      lastCommit: new Date('2026-02-03T04:05:06Z'),
    });
    expect(item).toMatchObject({ includes: ['part.txt'], metadata: { date: '2026-02-03T04:05:06Z' } });
    expect(item.html).toContain('of the part');
  });

  it('can be closed at once, and then converts no more', async () => {
    const { pool, convert } = openPool({ program: broken });
    await pool[Symbol.asyncDispose]();
    await expect(convert('a\n')).rejects.toThrow('but it is closed');
  });

  it('lets the page that is being converted come to its end when it is closed, and gives up those behind it', async () => {
    const { pool, convert } = openPool({ most: 1 });
    const [first, second] = [convert('# First\n'), convert('# Second\n')];
    second.catch(() => undefined);
    // The worker has begun with the first when it is ready.
    await first;
    const third = convert('# Third\n');
    third.catch(() => undefined);
    await pool[Symbol.asyncDispose]();
    const ended = await Promise.allSettled([first, second, third]);
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  });

  it('says what is wrong where no worker can be started', async () => {
    await using pool = openPool({ program: broken });
    await expect(pool.convert('a\n')).rejects.toThrow(
      'A worker that converts pages must start, but it ended: it cannot be loaded.',
    );
  });
});

describe('a page that takes longer than the deadline', () => {
  it('becomes plain text with a warning, and those before and after it are converted', async () => {
    let pages = 0;
    const startTimer = (_: number, onEnd: () => void) => {
      pages += 1;
      const timer = pages === 2 ? setTimeout(onEnd, 50) : undefined;
      return () => clearTimeout(timer);
    };
    await using pool = openPool({ startTimer });
    const texts = ['# Before\n', `---\ntitle: Slow\n---\n# One <two>\n\n${LARGE_TABLE}`, '# After\n'];
    const [before, slow, after] = await Promise.all(texts.map((text) => pool.convert(text)));
    expect(before).toMatchObject({ title: 'Before', problems: [] });
    expect(after).toMatchObject({ title: 'After', problems: [] });
    expect(slow).toMatchObject({
      title: 'Slow',
      metadata: { title: 'Slow' },
      problems: [
        {
          level: 'warning',
          code: 'page-too-slow',
          message: 'The body must be converted within 10 seconds, but that takes longer, so it is sent as plain text.',
          hint: expect.stringContaining('Close them'),
          path: 'guide/page.md',
          line: 4,
        },
      ],
    });
    expect(slow?.html).toContain('<pre># One &lt;two&gt;');
  });

  it('is ended in the middle of a loop without end', async () => {
    const { held, startTimer } = heldTimer();
    await using pool = openPool({ program: faulty, startTimer, deadline: 1_500 });
    held.began = () => held.end?.();
    const slow = await pool.convert('This never ends.\n');
    expect(held.milliseconds).toBe(1_500);
    expect(slow.problems).toMatchObject([{ code: 'page-too-slow', message: expect.stringContaining('1.5 seconds') }]);
    held.began = () => undefined;
    expect(await pool.convert('This does.\n')).toMatchObject({ title: 'converted' });
    // The timer of a page ends with it.
    expect(held.end).toBeUndefined();
  });
});

describe('a built page', () => {
  const built = (html: string) => ({ generator: 'plain', documentId: 'https://docs.example.com/a', html }) as const;

  it('has the digest that it would have in this thread, also before any site is known', async () => {
    await using pool = createConverterPool({ signal: new AbortController().signal });
    const pages = [built('<main>A</main>'), built('<p>A</p>'), built(`<main>${'<b>'.repeat(1001)}`)];
    const digests = await Promise.all(pages.map((page) => pool.readBuilt(page)));
    expect(digests).toEqual(pages.map(builtDigests()));
    expect(digests.map(({ kind }) => kind)).toEqual(['digest', 'no-main', 'unreadable']);
  });

  it.each(['throws', 'exits'])('that makes its worker fail (%s) leaves the page as it is without it', async (text) => {
    await using pool = openPool({ program: faulty });
    const convert = pool.pool.open(conversionSite());
    const item = await convert({ ...pageText('a.md', 'Text.\n'), built: { path: 'a.html', html: text } });
    expect(item).toMatchObject({
      title: 'converted',
      problems: [{ level: 'warning', code: 'built-page-unreadable', path: 'a.md' }],
    });
  });

  it('that takes too long leaves the page as it is without it', async () => {
    const { held, startTimer } = heldTimer();
    await using pool = openPool({ program: faulty, startTimer });
    let pages = 0;
    held.began = () => (pages++ === 0 ? held.end?.() : undefined);
    const convert = pool.pool.open(conversionSite());
    const item = await convert({ ...pageText('a.md', 'Text.\n'), built: { path: 'a.html', html: 'never ends' } });
    expect(item.problems).toMatchObject([{ message: expect.stringContaining('that took too long') }]);
    expect(item.title).toBe('converted');
  });

  it('that makes its worker die is unreadable, and a page after it is converted', async () => {
    await using pool = openPool({ program: faulty });
    expect(await pool.pool.readBuilt(built('x'))).toEqual({
      kind: 'unreadable',
      reason: 'the worker that read it ended (this is what it threw)',
    });
    expect(await pool.convert('This does.\n')).toMatchObject({ title: 'converted' });
  });

  it('that takes longer than the deadline is unreadable', async () => {
    const startTimer = (_: number, onEnd: () => void) => {
      onEnd();
      return () => undefined;
    };
    await using pool = openPool({ program: faulty, startTimer });
    expect(await pool.pool.readBuilt(built('x'))).toEqual({
      kind: 'unreadable',
      reason: 'that takes longer than 10 seconds',
    });
  });

  it('whose page cannot be converted is never replaced by the Markdown', async () => {
    await using pool = openPool({ program: faulty });
    const { page, body } = pageText('a.md', 'This throws.\n');
    const file = { ...page.file, content: { ...page.file.content, body: 'built' as const } };
    const convert = pool.pool.open(conversionSite());
    await expect(convert({ page: { ...page, file }, body, isSent: true })).rejects.toThrow(
      'The built page of `a.md` could not be read once more: this is what it threw.',
    );
    // One that others only link to ends no run.
    expect(await convert({ page: { ...page, file }, body })).toMatchObject({
      html: '',
      anchors: new Set([ANY_ANCHOR]),
    });
  });
});

describe('more pages than one worker is for', () => {
  it('are converted by several, none of them by two, and few are converted by one', async () => {
    await using pool = openPool({ program: faulty, startTimer: noTimer, most: 2 });
    const texts = Array.from({ length: 700 }, (_, at) => `page ${at}\n`);
    const few = await Promise.all(texts.slice(0, 50).map((text) => pool.convert(text)));
    expect(new Set(few.flatMap(({ links }) => links)).size).toBe(1);
    const items = await Promise.all(texts.map((text) => pool.convert(text)));
    expect(items.map(({ html }) => html)).toEqual(texts);
    expect(new Set(items.flatMap(({ links }) => links)).size).toBe(2);
  });
});

describe('many pages that take too long', () => {
  it('get less time each few, so that they do not hold the run up for long', async () => {
    const given: number[] = [];
    const startTimer = (milliseconds: number, onEnd: () => void) => {
      given.push(milliseconds);
      const timer = setImmediate(onEnd);
      return () => clearImmediate(timer);
    };
    await using pool = openPool({ program: faulty, startTimer });
    for (let page = 0; page < 17; page++) await pool.convert('This never ends.\n');
    const halves = [10_000, 5_000, 2_500, 1_250, 625].flatMap((most) => [most, most, most]);
    expect(given).toEqual([...halves, 500, 500]);
  });
});

describe('a worker that dies', () => {
  it.each([
    ['This throws.\n', 'this is what it threw'],
    ['This exits.\n', 'it exited with code 3'],
  ])('sends its page as plain text, and is replaced: %j', async (text, reason) => {
    await using pool = openPool({ program: faulty, startTimer: noTimer });
    const [before, dead, after] = await Promise.all([pool.convert('a\n'), pool.convert(text), pool.convert('b\n')]);
    expect([before?.title, after?.title]).toEqual(['converted', 'converted']);
    expect(dead?.html).toContain(`<pre>${text}</pre>`);
    expect(dead?.problems).toMatchObject([
      {
        level: 'warning',
        code: 'body-not-converted',
        message: expect.stringContaining(`(${reason})`),
        path: 'guide/page.md',
        line: 1,
      },
    ]);
  });
});

describe('a run that is stopped', () => {
  it('gives up the page that is being converted, and all that wait', async () => {
    const stop = new AbortController();
    const { held, startTimer } = heldTimer();
    await using pool = openPool({ program: faulty, startTimer, signal: stop.signal });
    held.began = () => stop.abort();
    const asked = await Promise.allSettled([pool.convert('This never ends.\n'), pool.convert('a\n')]);
    expect(asked).toEqual([
      { status: 'rejected', reason: expect.any(StoppedError) },
      { status: 'rejected', reason: expect.any(StoppedError) },
    ]);
  });

  it('starts no worker', async () => {
    await using pool = openPool({ program: broken, signal: AbortSignal.abort() });
    await expect(pool.convert('a\n')).rejects.toThrow(StoppedError);
  });
});
