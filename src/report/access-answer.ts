import { type Identity, identityText } from '../model/identity.ts';
import { plural } from './counts.ts';
import { stripControls } from './strip-controls.ts';
import { truncate } from './truncate.ts';

/** A page, and whether somebody may see it. */
export interface SeenPage {
  readonly path: string;
  readonly documentId: string;
  readonly visible: boolean;
  /** In words. */
  readonly because: string;
}

/** What somebody may see, by the settings alone; `access --json` is this, word for word. */
export interface AccessAnswer {
  readonly identity: 'anonymous' | Identity;
  /** Groups that they belong to, directly or through others. */
  readonly groups: readonly Identity[];
  readonly pages: readonly SeenPage[];
}

/** Pages of one kind that are shown before the rest is folded. */
const SHOWN = 50;

/** The answer for people: what they see and why, then what they do not. Ends with a line break. */
export function renderAccess({ identity, groups, pages }: AccessAnswer, verbose: boolean): string {
  const who = identity === 'anonymous' ? identity : identityText({ kind: identity.kind, name: identity.name });
  const of = (visible: boolean) => pages.filter((page) => page.visible === visible);
  const lines = (visible: boolean) =>
    truncate(
      of(visible).map(
        ({ path, because }) => `  ${visible ? '+' : '-'} ${stripControls(path)}  (${stripControls(because)})`,
      ),
      SHOWN,
      verbose,
    );
  const [seen, unseen] = [of(true).length, of(false).length];
  const sections = [
    [stripControls(`${who} sees ${seen} of ${plural(pages.length, 'page')}`)],
    groups.length === 0 ? [] : [stripControls(`Groups: ${groups.map(({ name }) => name).join(', ')}`)],
    lines(true),
    unseen === 0 ? [] : ['Not seen:', ...lines(false)],
  ];
  const texts = sections.filter((some) => some.length > 0).map((some) => some.join('\n'));
  return `${texts.join('\n\n')}\n`;
}
