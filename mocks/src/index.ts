export { startSend } from './campaigns.ts';
export { faultyAnswer, type Fault, type FaultOptions } from './faults.ts';
export { handlers, type HandlerOptions } from './handlers.ts';
export { damagedInvite, inviteWithoutLink, longWordedInvite } from './invites.ts';
export { personName } from './people.ts';
export { boardHeadcount, boardLogo, boardSeed, pastCampaigns, patientsOf, type Headcount } from './practice-seed.ts';
export { createScenario, scenarios, type Scenario, type ScenarioName } from './scenarios.ts';
export { standingClock } from './standing-clock.ts';
