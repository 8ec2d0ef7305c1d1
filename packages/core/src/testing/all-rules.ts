import type { AdapterRule } from './rule.ts';
import { campaignRules } from './rules/campaign-rules.ts';
import { contentRules } from './rules/content-rules.ts';
import { errorRules } from './rules/error-rules.ts';
import { idempotencyRules } from './rules/idempotency-rules.ts';
import { listRules } from './rules/list-rules.ts';
import { planRules } from './rules/plan-rules.ts';
import { previewRules } from './rules/preview-rules.ts';
import { revisionRules } from './rules/revision-rules.ts';
import { startRules } from './rules/start-rules.ts';
import { statsRules } from './rules/stats-rules.ts';
import { streamRules } from './rules/stream-rules.ts';

/** Every promise of the contract. Their order is the order to read them in. */
export const rules: readonly AdapterRule[] = [
  ...statsRules,
  ...revisionRules,
  ...contentRules,
  ...planRules,
  ...startRules,
  ...idempotencyRules,
  ...campaignRules,
  ...streamRules,
  ...errorRules,
  ...listRules,
  ...previewRules,
];
