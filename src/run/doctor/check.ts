import type { DoctorFinding } from '../../report/doctor/doctor-report.ts';
import type { DoctorRequest, DoctorTools } from './doctor-request.ts';
import type { RepositoryFacts } from './repository-facts.ts';
import type { ServiceFacts } from './service-facts.ts';

/** All that checks look at. */
export interface DoctorFacts {
  readonly request: DoctorRequest;
  readonly tools: DoctorTools;
  readonly repository: RepositoryFacts;
  readonly service: ServiceFacts;
}

/** Looks at one thing. What is wrong is what it returns; it throws only when the run is stopped. */
export type Check = (facts: DoctorFacts) => Promise<DoctorFinding>;
