import './quiet.ts';
import './small-heap.ts';
import { setSecret } from '@actions/core';
import { runAction } from './run-action.ts';
import { takeSecrets } from './secrets.ts';
import { stopSignal } from './stop.ts';

const secrets = takeSecrets(process.env);
// First of all: from here on the runner hides them, whatever is printed.
for (const secret of [secrets.apiKey, secrets.githubToken]) if (secret !== undefined) setSecret(secret);
process.exitCode = await runAction(secrets, stopSignal());
