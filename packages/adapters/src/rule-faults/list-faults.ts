import { but, type Faults } from './fault.ts';

export const listFaults: Faults = {
  'campaigns-are-newest-first': [
    (memory) => ({
      listCampaigns: but(memory.listCampaigns, (page) => ({ ...page, items: page.items.toReversed() })),
    }),
    (memory) => ({ listCampaigns: async (page) => ({ items: (await memory.listCampaigns(page)).items }) }),
    (memory) => ({
      listCampaigns: ({ limit = 50, after }) => memory.listCampaigns({ limit: limit + 1, ...(after ? { after } : {}) }),
    }),
  ],
  'recipients-say-what-became-of-them': [
    (memory) => ({ listRecipients: (of, { limit = 50 }) => memory.listRecipients(of, { limit }) }),
    (memory) => ({
      listRecipients: but(memory.listRecipients, (page) => ({
        ...page,
        items: page.items.map((row) => ({ ...row, reason: 'skipped' })),
      })),
    }),
    (memory) => ({
      listRecipients: (of, page) =>
        memory.listRecipients('campaignId' in of ? { campaignId: of.campaignId } : of, page),
    }),
  ],
  'patients-can-be-searched': [
    (memory) => ({ listPatients: ({ status }, page) => memory.listPatients(status ? { status } : {}, page) }),
    (memory) => ({ listPatients: async (query, page) => ({ items: (await memory.listPatients(query, page)).items }) }),
  ],
  'patients-have-a-status': [
    (memory) => ({
      listPatients: but(memory.listPatients, (page) => ({
        ...page,
        items: page.items.map((row) => (row.status === 'invited' ? { ...row, status: 'never_invited' } : row)),
      })),
    }),
  ],
  'invite-is-rendered': [
    (memory) => ({ renderInvite: async () => memory.renderInvite({ content: (await memory.getTemplate()).content }) }),
    (memory) => ({ renderInvite: but(memory.renderInvite, (mail) => ({ ...mail, text: mail.html })) }),
    (memory) => ({
      renderInvite: but(memory.renderInvite, (mail) => ({ ...mail, subject: `${mail.subject}\r\nBcc: all` })),
    }),
  ],
  'test-goes-to-the-viewer': [
    () => ({ sendTest: () => Promise.resolve() }),
    (memory, harness) => {
      harness.mailed = () => memory.controls.mailed().map((mail) => ({ ...mail, to: 'patient@rules.example' }));
      return {};
    },
  ],
  'coverage-adds-up': [
    (memory) => ({
      snippetCoverage: but(memory.snippetCoverage, (rows) => rows.map((row) => ({ ...row, missing: row.missing + 1 }))),
    }),
  ],
  'preview-recipients-have-values': [
    () => ({ previewRecipients: () => Promise.resolve([]) }),
    (memory) => ({
      previewRecipients: but(memory.previewRecipients, (found) => found.map((one) => ({ ...one, values: {} }))),
    }),
    (memory) => ({ renderInvite: ({ content }) => memory.renderInvite({ content }) }),
  ],
  'trend-ends-today': [
    (memory) => ({ getTrend: but(memory.getTrend, (days) => days.slice(1)) }),
    (memory) => ({ getTrend: but(memory.getTrend, (days) => days.map((day) => ({ ...day, active: 0 }))) }),
    (memory) => ({ getTrend: but(memory.getTrend, (days) => days.toReversed()) }),
  ],
};
