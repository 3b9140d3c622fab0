import type { Secrets } from '../process/secrets.ts';
import { VERSION } from '../process/version.ts';
import { readArguments } from './arguments.ts';
import { explainCode, isAskedForCode } from './explain-code.ts';
import { terminalLogger } from './terminal-logger.ts';

/** The command line: reads arguments and loads what they ask for, so that help is there at once. Returns the exit code. */
export async function runCli(argv: readonly string[], secrets: Secrets, signal: AbortSignal): Promise<number> {
  const found = readArguments(argv, VERSION);
  switch (found.kind) {
    case 'help':
      process.stdout.write(found.text);
      return 0;
    case 'invalid':
      process.stderr.write(found.text);
      // There 2 says that something is to do.
      return argv.includes('--detailed-exitcode') ? 1 : 2;
    case 'completion': {
      const { renderCompletion } = await import('./completion/completion.ts');
      process.stdout.write(renderCompletion(found.shell, VERSION));
      return 0;
    }
    case 'sandbox': {
      const { serveSandbox } = await import('./serve-sandbox.ts');
      return serveSandbox(found.options, signal);
    }
    case 'preview': {
      const { servePreview } = await import('./serve-preview.ts');
      return servePreview(found.options, secrets, { logger: terminalLogger(found.options), signal });
    }
    case 'init': {
      const { runInit } = await import('./run-init.ts');
      return runInit(found.options, secrets, { logger: terminalLogger(found.options), signal });
    }
    case 'doctor': {
      const { runDoctor } = await import('./run-doctor.ts');
      return runDoctor(found.options, secrets, { logger: terminalLogger(found.options), signal });
    }
    case 'run': {
      if (found.command === 'explain' && isAskedForCode(found.path, found.options))
        return explainCode(found.path, found.options);
      const { runInTerminal } = await import('./run-in-terminal.ts');
      return runInTerminal(found, secrets, { logger: terminalLogger(found.options), signal });
    }
  }
}
