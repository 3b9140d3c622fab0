/** Commands that a repository is enough for: the action knows these. */
export const PLAIN_COMMANDS = ['plan', 'publish', 'rebuild', 'audit', 'check', 'setup'] as const;

/** Every command. The last two ask about one file and one identity, so they are for people at a terminal. */
const COMMANDS = [...PLAIN_COMMANDS, 'explain', 'access'] as const;

export type PlainCommand = (typeof PLAIN_COMMANDS)[number];
export type Command = (typeof COMMANDS)[number];
