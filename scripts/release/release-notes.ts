/** What a release says of itself, from what the repository holds. */

/** A tag of a release: `v1.2.3`, `v1.2.3-rc.1`. https://semver.org */
const TAG = /^v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/**
 * What speaks against releasing a tag, in sentences; empty where nothing does.
 *
 * @param version in package.json
 * @param changelog the text of CHANGELOG.md
 */
export function whyNotToRelease(tag: string, version: string, changelog: string): readonly string[] {
  if (!TAG.test(tag)) return [`The tag must look like \`v1.2.3\`, but it is \`${tag}\`.`];
  const expected = `v${version}`;
  return [
    ...(tag === expected
      ? []
      : [`The tag must be \`${expected}\`, the version in package.json, but it is \`${tag}\`.`]),
    ...(notesOf(version, changelog) === undefined
      ? [`CHANGELOG.md must have a section \`## [${version}]\` that says something, but has none.`]
      : []),
  ];
}

/** The section of a version, without its heading; undefined where there is none, or nothing in it. */
export function notesOf(version: string, changelog: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  return section?.slice(section.indexOf('\n')).trim() || undefined;
}
