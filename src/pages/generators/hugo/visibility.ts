import { castFlag, isNo, isYes } from '../../front-matter/flags.ts';
import { isMapping, type Mapping } from '../../front-matter/values.ts';
import type { Placement } from '../../generator.ts';
import { unpublished } from '../shared/placement.ts';
import type { HugoConfig } from './config.ts';
import { hugoDate, unreadableDate } from './dates.ts';
import type { HugoFile } from './file.ts';

/** Whether Hugo builds a page, and for how long. */
export type PageVisibility = { readonly hidden: Placement } | { readonly until?: Date | undefined };

/**
 * Whether Hugo publishes a page: not a draft, not before or after its dates
 * (https://gohugo.io/getting-started/usage/#draft-future-and-expired-content), as its build options say
 * (https://gohugo.io/content-management/build-options/), in a language and of a kind that is not disabled.
 *
 * @param data with keys in lower case
 */
export function hugoVisibility(data: Readonly<Mapping>, file: HugoFile, config: HugoConfig, now: Date): PageVisibility {
  const reason = notRendered(data, file, config);
  return reason === undefined ? hugoSchedule(data, file, config, now) : { hidden: unpublished(reason) };
}

/**
 * Whether Hugo builds a page at all. A section that it does not build takes all that is below it with it
 * (https://github.com/gohugoio/hugo/issues/6312), whatever else holds for the pages there.
 */
export function hugoSchedule(data: Readonly<Mapping>, file: HugoFile, config: HugoConfig, now: Date): PageVisibility {
  const isDraft = data.draft === undefined ? isNotPublished(data.published) : isOn(data.draft);
  if (isDraft && !config.drafts) return { hidden: unpublished('`draft` is `true`') };
  const unreadable = unreadableDate(data, file, config);
  if (unreadable !== undefined) return { hidden: unpublished(`\`${unreadable}\` is not a date that Hugo reads`) };
  const starts = config.future ? undefined : hugoDate('publishdate', data, file, config)?.moment;
  const ends = config.expired ? undefined : hugoDate('expirydate', data, file, config)?.moment;
  if (ends && ends <= now) return { hidden: unpublished('its expiry date has passed') };
  if (starts && starts > now) return { hidden: unpublished('its publish date is in the future', starts) };
  return { until: ends };
}

/** By Hugo's rule; a word that means yes elsewhere is taken for yes as well. */
function isOn(value: unknown): boolean {
  return castFlag(value) ?? isYes(value);
}

/** `published` may be a date as well, which cannot be cast and says nothing here. */
function isNotPublished(value: unknown): boolean {
  return value !== undefined && (isNo(value) || castFlag(value) === false);
}

function notRendered(data: Readonly<Mapping>, file: HugoFile, config: HugoConfig): string | undefined {
  if (config.disabledLanguages.includes(file.language)) return `its language \`${file.language}\` is disabled`;
  if (config.disabledKinds.includes(file.kind)) return `\`disableKinds\` names pages of the kind \`${file.kind}\``;
  if (isOn(data.headless) && file.isBundle) return '`headless` is `true`';
  const build = data.build ?? data._build;
  if (!isMapping(build)) return undefined;
  const isRendered = build.render === undefined || build.render === true || build.render === 'always';
  return isRendered ? undefined : '`build.render` is not `always`';
}
