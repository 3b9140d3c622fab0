import { fileURLToPath } from 'node:url';

const here = import.meta.url;
const isSource = here.endsWith('.ts');

/** The program of the worker: beside this file in the source, beside the shells' folders in what is built. */
export const workerProgram = fileURLToPath(new URL(isSource ? 'conversion-thread.ts' : '../converter/index.js', here));

/**
 * Of a built program, only the WebAssembly of the parser is used: it can be interrupted, native code cannot. The source uses whatever
 * build of the parser is installed.
 */
export const workerEnvironment = isSource ? {} : { NAPI_RS_FORCE_WASI: 'true' };
