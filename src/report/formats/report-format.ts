/** What other programs read: annotations of GitHub, code quality of GitLab, SARIF 2.1.0, JUnit's XML. */
export const REPORT_FORMATS = ['github', 'gitlab', 'sarif', 'junit'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a format needs besides the report. */
export interface FormatContext {
  /** Of this program. */
  readonly version: string;
  /** The file that a problem without one is shown at, because some readers refuse or hide a finding without a place: the settings. */
  readonly settingsFile: string;
}
