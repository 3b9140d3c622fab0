import type { Problem } from '../../../model/problem.ts';
import type { Settings } from '../../../settings/settings.ts';
import { shown } from '../shared/placement.ts';
import type { Project } from './project.ts';

/** `site.url` counts alone, but somebody who reads the configuration must know that it does. */
export function disagreement({ config, path }: Project, { site, content }: Settings): readonly Problem[] {
  const theirs = config.baseUrl === undefined ? null : URL.parse(config.baseUrl, 'https://example.com');
  const ours = content.map(({ prefix }) => segmentsOf(`${new URL(site.url).pathname}${prefix}`));
  if (!theirs || ours.includes(segmentsOf(theirs.pathname))) return [];
  return [
    {
      level: 'notice',
      code: 'base-path-differs',
      message: `Addresses begin with \`/${ours[0] ?? ''}\`, as \`site.url\` says, but Hugo's own \`baseURL\` says \`${shown(theirs.pathname)}\`.`,
      hint: 'If the site is served below another path than it was built for, this is right; else correct one of the two.',
      path,
    },
  ];
}

function segmentsOf(path: string): string {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .join('/');
}
