import type { AddressCode, BuiltCode, FrontMatterCode, PageCode, PermissionCode } from './page-codes.ts';
import type { GitCode, IdentityCode, RecordCode, RunCode, ServiceCode, SettingsCode, SetupCode } from './run-codes.ts';

/**
 * Every code that a problem can have. What each means, and what to do about it, is in `report/guide/`, from which
 * `docs/troubleshooting.md` is made: a new code has its entry there, or nothing compiles.
 */
export type ProblemCode =
  | AddressCode
  | FrontMatterCode
  | PageCode
  | BuiltCode
  | PermissionCode
  | SettingsCode
  | IdentityCode
  | RecordCode
  | GitCode
  | ServiceCode
  | SetupCode
  | RunCode;
