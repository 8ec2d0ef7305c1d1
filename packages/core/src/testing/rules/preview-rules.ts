import { equals, holds, rejects } from '../assert.ts';
import { method, rule } from '../rule.ts';
import { addPatients, makeReady, ruleInvite, turn } from '../steps.ts';

export const previewRules = [
  rule({
    id: 'invite-is-rendered',
    level: 'full',
    name: 'an invite is rendered whole, saved or not: a subject of one line, a document, and a text part',
    feature: 'renderInvite',
    prove: async ({ adapter }) => {
      const content = ruleInvite(await adapter.listSnippets(), 'Not saved yet.');
      const { subject, html, text } = await method(adapter, 'renderInvite').call(adapter, { content });
      holds(subject.trim() !== '' && !/[\r\n]/.test(subject), 'the subject must be one line');
      holds(
        /^<!doctype html>/i.test(html) && html.includes('Not saved yet.'),
        'html must be a document with the text in it',
      );
      holds(text.includes('Not saved yet.') && !text.includes('<'), 'text must be the text, without tags');
    },
  }),
  rule({
    id: 'test-goes-to-the-viewer',
    level: 'full',
    name: 'a test goes to the viewer and to nobody else, also while the switch is off',
    needs: ['mailed'],
    feature: 'sendTest',
    prove: async (harness) => {
      const { adapter } = harness;
      const content = ruleInvite(await adapter.listSnippets());
      await turn(adapter, false);
      const before = (await harness.mailed()).length;
      await method(adapter, 'sendTest').call(adapter, { content });
      const sent = (await harness.mailed()).slice(before).map(({ to }) => to);
      equals(sent, [(await adapter.getViewer()).email], 'where the test went');
    },
  }),
  rule({
    id: 'coverage-adds-up',
    level: 'full',
    name: 'for each snippet of the invite, present and missing are everyone who would be mailed',
    needs: ['addPatient'],
    feature: 'snippetCoverage',
    prove: async (harness) => {
      const { adapter } = harness;
      await makeReady(adapter);
      await addPatients(harness, 2);
      const { content } = await adapter.getTemplate();
      const coverage = await method(adapter, 'snippetCoverage').call(adapter, { content });
      const { recipients } = await adapter.planCampaign({});
      holds(coverage.length > 0, 'an invite with snippets has coverage');
      for (const { id, present, missing } of coverage)
        equals(present + missing, recipients, `present and missing of ${id}`);
    },
  }),
  rule({
    id: 'preview-recipients-have-values',
    level: 'full',
    name: 'patients to preview have a reason, values, and can be rendered; an unknown one is not found',
    needs: ['addPatient'],
    feature: 'previewRecipients',
    prove: async (harness) => {
      const { adapter } = harness;
      await addPatients(harness, 2);
      const content = ruleInvite(await adapter.listSnippets());
      const found = await method(adapter, 'previewRecipients').call(adapter, { content });
      holds(found.length > 0, 'with inactive patients there is somebody to look at');
      for (const { why, values } of found)
        holds(why !== '' && Object.keys(values).length > 0, 'a preview without reason or values');
      if (!(await adapter.getViewer()).supports.includes('renderInvite')) return;
      const renderInvite = method(adapter, 'renderInvite').bind(adapter);
      for (const { id } of found) await renderInvite({ content, recipientId: id });
      await rejects(
        renderInvite({ content, recipientId: 'no-such-patient' }),
        'not_found',
        'an invite for an unknown patient',
      );
    },
  }),
  rule({
    id: 'trend-ends-today',
    level: 'full',
    name: 'the trend has rising days and ends with the figures of now',
    needs: ['addPatient', 'activate'],
    feature: 'trend',
    prove: async (harness) => {
      const [first] = await addPatients(harness, 2);
      await harness.activate(first?.id ?? '');
      const days = await method(harness.adapter, 'getTrend').call(harness.adapter, { days: 7 });
      equals(days.length, 7, 'days');
      days.forEach(({ day }, i) => holds(i === 0 || day > (days[i - 1]?.day ?? ''), `${day} does not rise`));
      const { active, inactive } = await harness.adapter.getStats();
      equals([days.at(-1)?.active, days.at(-1)?.inactive], [active, inactive], 'the last day');
    },
  }),
];
