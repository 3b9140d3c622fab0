/** Where a sandbox listens unless somebody says otherwise. */
export const USUAL_PORT = 7700;

/** What is wrong with a port, in a sentence. */
export function portMistake(port: number): string | undefined {
  return port > 65_535 ? `\`--port\` must be at most 65535, but it is ${port}.` : undefined;
}

/** What to do about a sandbox that does not start, in a sentence. */
export function remedyFor(error: unknown, port: number, database: string | undefined): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Something listens on port ${port} already; a sandbox, perhaps: http://127.0.0.1:${port}/. Choose another port with --port.`;
  if (code === 'EACCES') return `Port ${port} is not for everybody. Choose one above 1023 with --port.`;
  if (database !== undefined)
    return `\`--database\` needs a file that a sandbox wrote, or a new one in a folder that is there, but it is ${JSON.stringify(database)}.`;
  return 'Choose another port with --port.';
}
