import type { Report } from '../report.ts';
import { gitHubFormat } from './github.ts';
import { gitLabFormat } from './gitlab.ts';
import { jUnitFormat } from './junit.ts';
import type { FormatContext, ReportFormat } from './report-format.ts';
import { sarifFormat } from './sarif.ts';

const RENDER: Readonly<Record<ReportFormat, (report: Report, context: FormatContext) => string>> = {
  github: gitHubFormat,
  gitlab: gitLabFormat,
  sarif: sarifFormat,
  junit: jUnitFormat,
};

/** The problems of a report in the words of another program; ends with a line break. */
export function renderFormat(format: ReportFormat, report: Report, context: FormatContext): string {
  return RENDER[format](report, context);
}
