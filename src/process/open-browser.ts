import { spawn } from 'node:child_process';

/** What opens an address in the browser of a person, by platform. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the browser. Where there is none, nothing happens: the address is on the screen. */
export function openBrowser(address: string, platform: NodeJS.Platform = process.platform): void {
  const [program, ...words] = OPENERS[platform] ?? ['xdg-open'];
  const started = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  started.on('error', () => undefined);
  started.unref();
}
