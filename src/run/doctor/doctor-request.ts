import type { RunDependencies, RunRequest } from '../request.ts';

/** What a shell gathered for `doctor`: as for a run, without what only runs are asked. */
export type DoctorRequest = Pick<
  RunRequest,
  'directory' | 'isAnyFolder' | 'environment' | 'config' | 'overrides' | 'apiKey' | 'githubToken' | 'serverUrl'
>;

export interface DoctorTools extends Pick<RunDependencies, 'clock' | 'logger' | 'signal'> {
  /** Version of Node.js that runs this. */
  readonly node: string;
}
