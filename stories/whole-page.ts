import { scenarios, type ScenarioName } from '@patient-portal-access/mocks';
import { expect, type UserEventObject, waitFor, type within } from 'storybook/test';
import { practiceOf } from './in-practice.ts';

export type Canvas = ReturnType<typeof within>;
type Play = { play: (context: { canvas: Canvas }) => Promise<void> };

/** Once the editor is there, the page is whole: only then is it looked at and checked. */
export const whole: Play = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Email content' }, { timeout: 8_000 })).toBeVisible();
    await expect(await canvas.findByRole('button', { name: 'Activate Now' })).toBeVisible();
  },
};

/** In another language the names are other words, so only that the page is whole is stated. */
export const spoken: Play = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('textbox')).toHaveLength(3), { timeout: 8_000 });
  },
};

/** The whole page in one of the practices. */
export const scene = (scenario: ScenarioName) => ({
  name: scenarios[scenario].title,
  ...practiceOf(scenario),
  ...whole,
});

/** The whole page where a send is under way or has just ended; waits for this heading, too. */
export const sendScene = (scenario: ScenarioName, heading: string | RegExp) => ({
  ...scene(scenario),
  play: async ({ canvas }: { canvas: Canvas }) => {
    await whole.play({ canvas });
    await expect(await canvas.findByRole('heading', { name: heading })).toBeVisible();
  },
});

/** Types a greeting into the subject. */
export async function writeSubject(canvas: Canvas, userEvent: UserEventObject) {
  await canvas.findByRole('textbox', { name: 'Email content' }, { timeout: 8_000 });
  await userEvent.click(canvas.getByRole('textbox', { name: 'Subject' }));
  await userEvent.keyboard('Hello! ');
  await canvas.findByText('Unsaved changes');
}
