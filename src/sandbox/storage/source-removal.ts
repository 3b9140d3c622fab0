import type { Database } from './database.ts';
import { deleteAllItems } from './items.ts';
import { listProviders, putProvider } from './providers.ts';
import type { Source } from './sources.ts';

/** Removes a source with all that belongs to it; providers no longer name it. What the log tells of it stays. */
export function deleteSource(database: Database, { organization, id }: Source): void {
  deleteAllItems(database, { organization, source: id });
  database.run`DELETE FROM accesses WHERE organization = ${organization} AND source = ${id}`;
  database.run`DELETE FROM operations WHERE organization = ${organization} AND source = ${id}`;
  database.run`DELETE FROM activities WHERE organization = ${organization} AND source = ${id}`;
  database.run`DELETE FROM mapping_rules WHERE organization = ${organization} AND source = ${id}`;
  database.run`DELETE FROM mapping_types WHERE organization = ${organization} AND source = ${id}`;
  database.run`DELETE FROM sources_set_up WHERE organization = ${organization} AND source = ${id}`;
  database.run`DELETE FROM sources_made_by_name WHERE organization = ${organization} AND source = ${id}`;
  database.run`DELETE FROM sources WHERE organization = ${organization} AND id = ${id}`;
  // An organization whose last source went is still there.
  database.run`INSERT OR IGNORE INTO organizations (id) VALUES (${organization})`;
  for (const { id: providerId, model, sources, isMadeByName } of listProviders(database, organization)) {
    if (!sources.includes(id)) continue;
    const referencedBy = (model.referencedBy ?? []).filter((one) => one.type !== 'SOURCE' || one.id !== id);
    putProvider(database, organization, { ...model, id: providerId, referencedBy }, isMadeByName);
  }
}
