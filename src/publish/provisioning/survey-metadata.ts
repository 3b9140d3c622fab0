import { hasErrors, type Problem } from '../../model/problem.ts';
import { readPage } from '../../pages/read-page.ts';
import { decodeText } from '../../pages/text/decode-text.ts';
import { createFieldUses, type FieldUse } from '../../plan/setup/field-uses.ts';
import type { ReadingContext } from '../context.ts';
import { openSite, readFiles } from '../reading/commit-site.ts';

/** What the pages of a commit hold as metadata. */
export interface Survey {
  readonly uses: ReadonlyMap<string, FieldUse>;
  readonly problems: readonly Problem[];
  /** Pages that would be published. */
  readonly pages: number;
  /** Files that the generator or the page itself keeps back. */
  readonly unpublished: number;
}

/**
 * What every item has besides the metadata of its front matter: title and headings come from the body, the others from where the
 * repository is hosted, which a clone without a remote does not know yet.
 */
const ON_EVERY_ITEM = { title: '', headings: [], sourcerepository: '', editurl: '' };

/** Reads the front matter of every page of the commit. Pages that would not be published ask for no field. */
export async function surveyMetadata(context: Omit<ReadingContext, 'conversion'>): Promise<Survey> {
  const opened = await openSite(context, context.options.head, context.settings);
  const { uses, note } = createFieldUses();
  let done = 0;
  let broken = 0;
  let unpublished = 0;
  for await (const { file, content } of readFiles(context, opened.files)) {
    const decoded = decodeText(content, file.path);
    const reading = decoded.ok ? readPage(file, decoded.text, opened.site, opened.moment) : undefined;
    if (reading?.kind === 'page') note(file.path, { ...ON_EVERY_ITEM, ...reading.page.metadata });
    else if (reading?.kind === 'unpublished') unpublished += 1;
    else broken += 1;
    context.logger.progress(++done, opened.files.length, 'pages read');
  }
  const problems = [...opened.problems, ...leftOut(broken), ...empty(uses, opened.problems)];
  return { uses, problems, pages: done - unpublished - broken, unpublished };
}

function leftOut(broken: number): readonly Problem[] {
  if (broken === 0) return [];
  const pages =
    broken === 1 ? '1 page has errors, so its metadata was' : `${broken} pages have errors, so their metadata was`;
  return [
    {
      level: 'warning',
      code: 'pages-not-read',
      message: `${pages} not looked at: fields that only such pages ask for are not made.`,
      hint: '`docs-to-coveo check` shows the errors. Fix them and run `setup` again.',
    },
  ];
}

function empty(uses: ReadonlyMap<string, FieldUse>, problems: readonly Problem[]): readonly Problem[] {
  if (uses.size > 0 || hasErrors(problems)) return [];
  const message = 'No page was found, so only what the settings name is set up.';
  const hint = 'Check `content`, and that the pages are committed.';
  return [{ level: 'warning', code: 'no-pages', message, hint }];
}
