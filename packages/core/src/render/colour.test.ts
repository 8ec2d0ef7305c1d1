import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, hexColour, inkOn, readableOn } from './colour.ts';
import { inviteLook } from './theme.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours', () => {
  it('reads short and long hex, and nothing else', () => {
    expect(hexColour('#ABC')).toBe('#aabbcc');
    expect(hexColour('#1f5fd6')).toBe('#1f5fd6');
    expect(hexColour('red')).toBeUndefined();
    expect(hexColour('#12345')).toBeUndefined();
    expect(hexColour(undefined)).toBeUndefined();
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('finds text for any button, and a link for any paper, with 4.5:1', () => {
    fc.assert(
      fc.property(colour, (one) => {
        expect(contrast(inkOn(one), one)).toBeGreaterThanOrEqual(4.5);
        for (const paper of ['#ffffff', '#161b22'])
          expect(contrast(readableOn(paper, one), paper)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('finds a button that is seen in the dark, with text on it at 4.5:1, for any accent', () => {
    const practice = {
      id: 'p',
      name: 'Lumen',
      locale: 'en',
      timeZone: 'UTC',
      sender: { name: 'Lumen', email: 'hello@lumen.example' },
    };
    fc.assert(
      fc.property(colour, (accent) => {
        const { dark, darkAccent, darkAccentInk } = inviteLook({ ...practice, accent });
        expect(contrast(darkAccent, dark.paper)).toBeGreaterThanOrEqual(3);
        expect(contrast(darkAccentInk, darkAccent)).toBeGreaterThanOrEqual(4.5);
        expect(darkAccent === accent || contrast(accent, dark.paper) < 3).toBe(true);
      }),
    );
  });

  it('leaves a colour that reads well as it is', () => {
    expect(readableOn('#ffffff', '#1f5fd6')).toBe('#1f5fd6');
  });
});
