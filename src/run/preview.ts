import { openRepository } from '../repository/open.ts';
import type { Sandbox } from '../sandbox/server.ts';
import { KeptConversion } from './kept-conversion.ts';
import type { Finished, RunDependencies, RunRequest } from './request.ts';
import { run } from './run.ts';

/** The name under which the sandbox keeps what the last run told, for its page. */
const NOTE = 'preview';

/** Problems that the page shows; people mend these first. */
const MOST_SHOWN = 100;

/** A repository whose work tree is shown in a sandbox. */
export interface Preview extends AsyncDisposable {
  /** Top folder of the work tree on disk, in which something may change; the folder of the request where there is no repository. */
  root(): Promise<string>;
  /** Publishes the work tree as it is now. */
  show(): Promise<Finished>;
}

/** What a preview is asked for: which folder, and which settings. */
export type PreviewRequest = Pick<
  RunRequest,
  'directory' | 'isAnyFolder' | 'environment' | 'config' | 'overrides' | 'githubToken' | 'serverUrl'
>;

/**
 * Opens a preview in a sandbox that runs. What is shown is the work tree, changes that are not committed among it; pages with errors stay as
 * they were. The workers that convert pages stay for the next time.
 */
export function openPreview(request: PreviewRequest, tools: RunDependencies, sandbox: Sandbox): Preview {
  const conversion = new KeptConversion();
  const publish: RunRequest = {
    ...request,
    command: 'publish',
    state: 'ref',
    snapshot: 'work-tree',
    sandbox: { running: sandbox },
    options: {
      onError: 'skip',
      anyBranch: true,
      // Nobody is harmed by what goes from a preview.
      allowDeletes: Number.MAX_SAFE_INTEGER,
      leaseSeconds: 120,
      run: 'preview',
    },
  };
  return {
    root: () => rootAround(request),
    async show() {
      const finished = await run(publish, { ...tools, conversion });
      await sandbox.settle();
      sandbox.notes.set(NOTE, noteOf(finished));
      sandbox.changed();
      return finished;
    },
    [Symbol.asyncDispose]: () => conversion[Symbol.asyncDispose](),
  };
}

async function rootAround({ directory, environment }: PreviewRequest): Promise<string> {
  try {
    await using opened = await openRepository({ directory, environment });
    const { root } = opened;
    return root;
  } catch {
    // The first run says what is wrong with it.
    return directory;
  }
}

/** What the page shows of a run. */
function noteOf({ report }: Finished): string {
  const { counts, problems } = report;
  return JSON.stringify({ counts, problems: problems.slice(0, MOST_SHOWN) });
}
