import './quiet.ts';
import './small-heap.ts';
import { runCli } from './command-line.ts';
import { takeSecrets } from './secrets.ts';
import { stopSignal } from './stop.ts';

const secrets = takeSecrets(process.env);
process.exitCode = await runCli(process.argv.slice(2), secrets, stopSignal());
