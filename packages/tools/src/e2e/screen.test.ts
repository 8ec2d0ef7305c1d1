import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figure, portalAccess } from './portal-access.ts';
import { ask, openDemo, type OpenDemo } from './open-demo.ts';

let demo: OpenDemo;
let screen: ReturnType<typeof portalAccess>;
beforeAll(async () => {
  demo = await openDemo();
  screen = portalAccess(demo.page);
});
afterAll(() => demo?.close());

describe('Patient Portal Access in a practice', () => {
  it('is reached through Appointments, the wrench, Smart Configuration and Other Settings', async () => {
    const { page } = demo;
    await demo.open('/');
    await page.getByRole('heading', { name: 'Appointments' }).waitFor();
    await page.getByRole('button', { name: 'Configuration' }).click();
    for (const name of ['Smart Configuration', 'Other Settings', 'Patient Portal Access']) {
      await page.getByRole('main').or(page.locator('#wrench-menu')).getByRole('link', { name }).click();
    }
    await screen.heading.waitFor();
    expect(new URL(page.url()).pathname).toBe('/portal-access');
  });

  it('shows how many patients there are, have joined, and have not', async () => {
    await demo.open();
    await expect.poll(() => figure(demo.page, 'Total number of patients')).toBe('1,284');
    expect(await figure(demo.page, 'Patient portal is active')).toBe('803');
    expect(await figure(demo.page, 'Patient portal is inactive')).toBe('481');
  });

  it('leads from a figure to the patients that it counts', async () => {
    const { page } = demo;
    await demo.open();
    await page
      .getByRole('group', { name: 'Total number of patients' })
      .getByRole('button', { name: 'View patients' })
      .click();
    await page.getByRole('heading', { name: 'Patients' }).waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBe(51);
    await page.getByRole('link', { name: 'Portal inactive' }).click();
    await expect.poll(() => page.getByRole('row').getByText('Active', { exact: true }).count()).toBe(0);
  });

  it('keeps the switch off, and on again, over a reload', async () => {
    await demo.open();
    for (const checked of [false, true]) {
      await screen.activation.click();
      await expect.poll(() => screen.activation.isChecked()).toBe(checked);
      await expect
        .poll(
          async () =>
            (await ask<{ activationEmailEnabled: boolean }>(demo, '/api/portal-access/settings'))
              .activationEmailEnabled,
        )
        .toBe(checked);
      await demo.page.reload();
      await expect.poll(() => screen.activation.isChecked()).toBe(checked);
    }
  });

  it.each([
    ['/appointments', 'Booked online'],
    ['/patients', 'Show more'],
    ['/configuration', 'Other Settings'],
    ['/configuration/business', 'Remove logo'],
    ['/configuration/other', 'Online booking page'],
    ['/book', 'Date of birth'],
    ['/portal-access', 'Activate my portal'],
  ])('has no accessibility issue at %s, light or dark', async (place, shown) => {
    const { page } = demo;
    await demo.open(place);
    await page.getByText(shown).first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });

  it('lets nothing go wrong unseen', () => {
    expect(demo.faults).toEqual([]);
  });
});
