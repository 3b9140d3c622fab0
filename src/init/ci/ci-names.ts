/** What runs the jobs of a repository, as `--ci` names it. */
export const CI_NAMES = ['github', 'gitlab', 'azure', 'bitbucket', 'jenkins', 'none'] as const;

export type CiName = (typeof CI_NAMES)[number];
