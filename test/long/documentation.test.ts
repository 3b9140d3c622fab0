import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allSamples } from '../support/documentation.ts';
import { type GitKit, gitKit } from '../support/git.ts';
import { type Call, type RunBlock, sampleWorkspace } from '../support/sample-workspace.ts';

/** Every command line of README and docs is run as it is printed, by bash, with the built program, against a sandbox. */

const CALL = /(?:^|[\s(;&|])docs-to-coveo(?:@0)?(?:\s|$)/m;
const blocks = Map.groupBy(
  allSamples().filter(({ language, text }) => language === 'sh' && CALL.test(text)),
  ({ text }) => text,
);
const samples = [...blocks].map(([text, [first]]) => ({ place: first?.place ?? '', text }));

const EXPECTED = [
  // Where there are settings already, `init` says so and stops: that is what it does in the workspace of these tests.
  { words: /^init(?!.*--working-directory)/, exit: 2 },
  // A page was changed, so there is something to do.
  { words: /--detailed-exitcode/, exit: 2 },
];

const expectedExit = (call: Call) => EXPECTED.find(({ words }) => words.test(call.words))?.exit ?? 0;

let kit: GitKit;
let run: RunBlock;
beforeAll(async () => {
  kit = gitKit();
  run = await sampleWorkspace(kit);
});
afterAll(() => kit[Symbol.dispose]());

describe('the command lines at', () => {
  it.concurrent.each(samples)('$place do what they say', async ({ place, text }) => {
    const { calls, said } = await run(place.replace(/:\d+$/, ''), runnable(text));
    expect(calls, said).not.toEqual([]);
    for (const call of calls) expect(call.exit, `${call.words}\n${said}`).toBe(expectedExit(call));
  });
});

/** Scripts of other shells are read by those; here it counts that they are printed. */
function runnable(text: string): string {
  return text.replace(/source <\((.*?)\)/g, '$1 > /dev/null').replace(/\| source/g, '> /dev/null');
}
