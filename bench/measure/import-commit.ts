import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { ENVIRONMENT } from '../../test/support/git.ts';

const AUTHOR = 'Bench <bench@example.com> 1767225600 +0000';

/** A file of a commit: its text, or the blob that has it already. */
export type FileToImport =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly blob: string };

export interface Onto {
  /** Ref that the commit is for. */
  readonly ref: string;
  /** Its parent. */
  readonly from: string;
}

/** Makes a commit that adds these files, or replaces them, without a work tree. */
export async function importCommit(
  directory: string,
  { ref, from }: Onto,
  files: Iterable<FileToImport>,
): Promise<void> {
  const child = spawn('git', ['fast-import', '--quiet'], {
    cwd: directory,
    env: ENVIRONMENT,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  await send(child, `commit ${ref}\ncommitter ${AUTHOR}\n${data('bench')}from ${from}\n`);
  for (const file of files) await send(child, 'blob' in file ? `M 100644 ${file.blob} ${file.path}\n` : inline(file));
  child.stdin?.end();
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`git fast-import ended with ${code}.`);
}

async function send({ stdin }: ChildProcess, text: string): Promise<void> {
  if (stdin && !stdin.write(text)) await once(stdin, 'drain');
}

function inline({ path, text }: { readonly path: string; readonly text: string }): string {
  return `M 100644 inline ${JSON.stringify(path)}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
