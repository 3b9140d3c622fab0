import { type DoctorReport, doctorExit, doctorReport, type NamedFinding } from '../../report/doctor/doctor-report.ts';
import type { Check } from './check.ts';
import type { DoctorRequest, DoctorTools } from './doctor-request.ts';
import { look } from './look.ts';
import {
  commitCheck,
  gitCheck,
  nodeCheck,
  pagesCheck,
  recordCheck,
  remoteCheck,
  repositoryCheck,
  settingsCheck,
  siteCheck,
  uncommittedCheck,
} from './repository-checks.ts';
import { repositoryFacts } from './repository-facts.ts';
import {
  auditKeyCheck,
  clockCheck,
  fieldsCheck,
  keyCheck,
  mappingsCheck,
  networkCheck,
  organizationCheck,
  providerCheck,
  publishKeyCheck,
  setupKeyCheck,
  sourceCheck,
  verifyKeyCheck,
  visibilityCheck,
} from './service-checks.ts';
import { serviceFacts } from './service-facts.ts';
import { tell } from './tell.ts';

/** What is looked at, in the order in which it is told. */
const CHECKS: readonly (readonly [name: string, check: Check])[] = [
  ['node', nodeCheck],
  ['git', gitCheck],
  ['repository', repositoryCheck],
  ['commit', commitCheck],
  ['uncommitted', uncommittedCheck],
  ['remote', remoteCheck],
  ['settings', settingsCheck],
  ['site', siteCheck],
  ['pages', pagesCheck],
  ['record', recordCheck],
  ['key', keyCheck],
  ['key: publish', publishKeyCheck],
  ['key: verify', verifyKeyCheck],
  ['key: audit', auditKeyCheck],
  ['key: setup', setupKeyCheck],
  ['clock', clockCheck],
  ['organization', organizationCheck],
  ['source', sourceCheck],
  ['visibility', visibilityCheck],
  ['provider', providerCheck],
  ['fields', fieldsCheck],
  ['mappings', mappingsCheck],
  ['network', networkCheck],
];

/**
 * Looks at everything that a publish depends on, and goes on whatever is wrong. It changes nothing: no lease, no record, no status of the
 * source, no push.
 *
 * @throws StoppedError when the signal is set
 */
export async function doctor(
  request: DoctorRequest,
  tools: DoctorTools,
): Promise<{ readonly report: DoctorReport; readonly exit: 0 | 1 | 2 | 3 }> {
  await using own = new AsyncDisposableStack();
  const repository = repositoryFacts(request, tools, own);
  const service = serviceFacts(request, tools, { settings: repository.settings, own });
  const facts = { request, tools, repository, service };
  const findings: NamedFinding[] = [];
  for (const [name, check] of CHECKS) {
    tools.logger.progress(findings.length, CHECKS.length, 'checks');
    const found = await look(() => check(facts));
    findings.push({ ...tell(found, (finding) => finding), name });
  }
  return { report: doctorReport(findings), exit: doctorExit(findings) };
}
