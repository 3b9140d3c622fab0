import { DEFAULTS } from '../settings/defaults.ts';
import { SCHEMA_ADDRESS } from '../settings/schema-address.ts';
import type { ContentFinding, SiteFinding, Sourced } from './findings.ts';
import type { HiddenFolder } from './hidden-folders.ts';
import { commentText, flowYaml } from './yaml-text.ts';

/** What the settings are to say. */
export interface SettingsToWrite {
  readonly site: SiteFinding;
  readonly url: Sourced<string>;
  readonly organization?: string | undefined;
  readonly source?: string | undefined;
  /** Folders whose names say that not everyone should read them. */
  readonly hidden?: readonly HiddenFolder[] | undefined;
}

/** The text of `docs-to-coveo.yml`, with a comment wherever somebody may wonder where a value is from. */
export function settingsText({ site, url, organization, source, hidden = [] }: SettingsToWrite): string {
  return [
    `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`,
    '# What docs-to-coveo publishes, and where to. Written by `docs-to-coveo init`; now it is yours to change.',
    '',
    ...service('organization', organization, 'stands in the address of the administration console, behind `/admin/#`'),
    ...service('source', source, 'the console shows it on the page Sources; `docs-to-coveo setup` makes a source'),
    '',
    ...siteLines(site, url),
    '',
    'content:',
    ...site.content.flatMap(contentLines),
    ...(hidden.length > 0 ? ['', ...permissionLines(hidden)] : []),
    '',
  ].join('\n');
}

function service(key: string, value: string | undefined, where: string): readonly string[] {
  if (value !== undefined) return [`${key}: ${flowYaml(value)}`];
  return [`# ${key}: YOUR-${key.toUpperCase()}-ID   # ${where}`];
}

function siteLines(
  { generator, language, permalink, options = {}, configuration, built }: SiteFinding,
  url: Sourced<string>,
): readonly string[] {
  const code = Object.entries(options);
  return [
    'site:',
    found('  url', url),
    line('  generator', generator, configuration === undefined ? undefined : configuration),
    ...(permalink ? [found('  permalink', permalink)] : []),
    ...(language && language.value !== DEFAULTS.language ? [found('  language', language)] : []),
    ...(code.length === 0 ? [] : [`  ${generator}:${comment(`what ${configuration} says about addresses`)}`]),
    ...code.map(([key, value]) => `    ${flowYaml(key)}: ${flowYaml(value)}`),
    ...(built === undefined || !/^[\w./-]+$/.test(built)
      ? []
      : [`  # built: ${built}${comment('holds what is published to the built site, in a job that builds it before')}`]),
  ];
}

function contentLines({ root, prefix, exclude }: ContentFinding): readonly string[] {
  return [
    `  - root: ${flowYaml(root)}`,
    ...(prefix ? [found('    prefix', prefix)] : []),
    ...(exclude ? [`    exclude: ${flowYaml(exclude)}`] : []),
  ];
}

/** Left as a comment: who is to see them, only people can say. */
function permissionLines(hidden: readonly HiddenFolder[]): readonly string[] {
  return [
    '# Everybody who may use the source sees all pages. For others than these, take away the `#` and name who may see them:',
    '# permissions:',
    '#   sets:',
    '#     everyone: {anonymous: true}',
    '#     insiders: {allow: [{group: YOUR-GROUP}]}',
    '#   rules:',
    '#     - {paths: "**", use: everyone}',
    ...hidden.map(({ glob }) => `#     - ${flowYaml({ paths: glob, use: 'insiders' })}`),
    '# identities: {provider: YOUR-IDENTITY-PROVIDER-ID}',
  ];
}

function found(key: string, { value, from }: Sourced<string>): string {
  return line(key, value, from);
}

function line(key: string, value: string, from?: string): string {
  return `${key}: ${flowYaml(value)}${from === undefined ? '' : comment(`from ${from}`)}`;
}

function comment(text: string): string {
  return `   # ${commentText(text)}`;
}
