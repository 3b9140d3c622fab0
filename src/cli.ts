import './process/heap-flags.ts';
import './process/quiet-warnings.ts';
import { runCli } from './cli/command-line.ts';
import { outliveReaders } from './process/outlive-readers.ts';
import { takeSecrets } from './process/secrets.ts';
import { stopSignal } from './process/stop-signal.ts';

outliveReaders([process.stdout, process.stderr]);
const secrets = takeSecrets(process.env);
process.exitCode = await runCli(process.argv.slice(2), secrets, stopSignal());
