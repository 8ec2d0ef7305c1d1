export { rules as adapterRules } from './testing/all-rules.ts';
export { BrokenRule } from './testing/assert.ts';
export type { AdapterHarness, RulePatient } from './testing/harness.ts';
export {
  checkAdapter,
  checkRule,
  proveRule,
  rulesOf,
  type CreateHarness,
  type ProvableHarness,
  type RuleResult,
} from './testing/prove.ts';
export type { AdapterRule } from './testing/rule.ts';
