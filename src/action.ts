import './process/heap-flags.ts';
import './process/quiet-warnings.ts';
import { setSecret } from '@actions/core';
import { runAction } from './action/run-action.ts';
import { outliveReaders } from './process/outlive-readers.ts';
import { takeSecrets } from './process/secrets.ts';
import { stopSignal } from './process/stop-signal.ts';

outliveReaders([process.stdout, process.stderr]);
const secrets = takeSecrets(process.env);
// First of all: from here on the runner hides them, whatever is printed.
for (const secret of [secrets.apiKey, secrets.githubToken]) if (secret !== undefined) setSecret(secret);
process.exitCode = await runAction(secrets, stopSignal());
