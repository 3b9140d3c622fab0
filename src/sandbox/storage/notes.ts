import { type Database, text } from './database.ts';

/** Small texts by name, kept as long as the database. */
export interface Notes {
  get(name: string): string | undefined;
  set(name: string, text: string): void;
  delete(name: string): void;
}

/** The notes of a database. */
export function createNotes(database: Database): Notes {
  return {
    get(name) {
      const row = database.get`SELECT text FROM notes WHERE name = ${name}`;
      return row && text(row, 'text');
    },
    set(name, value) {
      database.run`INSERT INTO notes (name, text) VALUES (${name}, ${value}) ON CONFLICT DO UPDATE SET text = excluded.text`;
    },
    delete(name) {
      database.run`DELETE FROM notes WHERE name = ${name}`;
    },
  };
}
