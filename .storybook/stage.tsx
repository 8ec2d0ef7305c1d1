import {
  type Appearance,
  arabic,
  german,
  PortalAccessProvider,
  type PortalAccessProviderProps,
  spanish,
} from '@patient-portal-access/react';
import { createContext, type ReactNode, useContext } from 'react';
import type { StagedPractice } from './practice.ts';

/** What every story's provider gets from the toolbar and the loader. */
export type StageSettings = Pick<
  PortalAccessProviderProps,
  'adapter' | 'appearance' | 'dir' | 'labels' | 'locale' | 'onNavigate'
>;

const languages: Record<string, NonNullable<PortalAccessProviderProps['labels']>> = {
  'de-DE': german,
  'es-ES': spanish,
  ar: arabic,
};

const StageContext = createContext<StageSettings | undefined>(undefined);

/** The settings for a story that brings its own provider. */
export function useStage(): StageSettings {
  const settings = useContext(StageContext);
  if (settings) return settings;
  throw new Error('Outside of the stage of .storybook/preview.tsx.');
}

interface StageProps {
  theme: string;
  direction: string;
  language: string;
  width: string;
  /** In per cent. */
  zoom: number;
  /** A part without the page around it. */
  alone: boolean;
  staged: StagedPractice;
  onNavigate: NonNullable<PortalAccessProviderProps['onNavigate']>;
  children: ReactNode;
}

/** A page of nobody's product: its font, its background, and the width of the container. */
export function Stage({ theme, direction, language, width, zoom, alone, staged, onNavigate, children }: StageProps) {
  const dir = direction === 'rtl' ? 'rtl' : 'ltr';
  const colorScheme = theme === 'dark' ? 'dark' : 'light';
  const appearance: Appearance = { colorScheme };
  const settings: StageSettings = {
    adapter: staged.adapter,
    appearance,
    dir,
    locale: language,
    labels: languages[language] ?? {},
    onNavigate,
  };
  return (
    <StageContext.Provider value={settings}>
      <div
        className="stage"
        data-theme={colorScheme}
        data-alone={alone}
        dir={dir}
        style={{
          ...(width !== 'full' && { width: `${width}px` }),
          ...(zoom !== 100 && { zoom: zoom / 100, maxWidth: 'none' }),
        }}
      >
        <PortalAccessProvider {...settings}>{children}</PortalAccessProvider>
      </div>
    </StageContext.Provider>
  );
}
