import { directionOf, type Direction, type Practice } from '@patient-portal-access/core';
import { memo, type ReactNode } from 'react';
import type { EditorLabels } from '../labels.ts';
import { Icon } from '../toolbar/icons.tsx';

/** What the mail shows of a practice. */
export type MailPractice = Pick<Practice, 'name'> &
  Partial<Pick<Practice, 'logo' | 'postalAddress' | 'sender' | 'accent' | 'locale'>>;

export interface PaperProps {
  practice: MailPractice | undefined;
  labels: EditorLabels;
  onLogoSetup: (() => void) | undefined;
  children: ReactNode;
}

/** The mail is in the practice's language, whatever the screen's is. */
export function languageOf(practice: MailPractice | undefined): { lang?: string; dir?: Direction } {
  const locale = practice?.locale;
  return locale ? { lang: locale, dir: directionOf(locale) } : {};
}

/** The mail as it will arrive: logo on top, content, footer. */
export const Paper = memo(function Paper({ practice, labels, onLogoSetup, children }: PaperProps) {
  return (
    <div data-slot="paper" {...languageOf(practice)}>
      {practice && <MailLogo practice={practice} labels={labels} onLogoSetup={onLogoSetup} />}
      {children}
      {practice && (
        <div data-slot="paper-footer">
          <p>
            <bdi>{practice.name}</bdi>
            {practice.postalAddress && (
              <>
                <br />
                <bdi>{practice.postalAddress}</bdi>
              </>
            )}
          </p>
          <p dir="auto">
            {labels.reasonFor(practice.name)} <u>{labels.decline}</u>
          </p>
        </div>
      )}
    </div>
  );
});

function MailLogo({
  practice,
  labels,
  onLogoSetup,
}: { practice: MailPractice } & Pick<PaperProps, 'labels' | 'onLogoSetup'>) {
  const { logo, name } = practice;
  if (logo) {
    return (
      <div data-slot="paper-logo">
        <img src={logo.url} width={logo.width} height={logo.height} alt={logo.alt ?? name} />
      </div>
    );
  }
  return (
    <div data-slot="paper-logo">
      <strong data-slot="paper-wordmark">{name}</strong>
      {onLogoSetup && (
        <button type="button" data-slot="paper-add-logo" onClick={onLogoSetup}>
          <Icon name="image" />
          {labels.addLogo}
        </button>
      )}
    </div>
  );
}
