import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from './icons.tsx';
import { Link, useLocation } from './router.tsx';
import { changeView, useView, type View } from './view.ts';

const tabs = [
  { href: '/appointments', label: 'Appointments', icon: 'calendar' },
  { href: '/patients', label: 'Patients', icon: 'people' },
] as const;

/** The practice software around every page of the staff: sidebar, top bar, and the wrench. */
export function Shell({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const current = pathname === '/' ? '/appointments' : pathname;
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to content
      </a>
      <nav className="sidebar" aria-label="Main">
        <Link className="brand" href="/appointments" aria-label="Cadence, to Appointments">
          <span className="brand-mark" aria-hidden="true" />
          <span>Cadence</span>
        </Link>
        <ul>
          {tabs.map(({ href, label, icon }) => (
            <li key={href}>
              <Link href={href} aria-current={current === href ? 'page' : undefined}>
                <Icon name={icon} />
                <span>{label}</span>
              </Link>
            </li>
          ))}
        </ul>
        <ViewChoice />
      </nav>
      <header className="topbar">
        <WrenchMenu />
        <span className="person">
          <span aria-hidden="true">RM</span>Robin Meyer
        </span>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function WrenchMenu() {
  const menu = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  useEffect(() => menu.current?.hidePopover(), [pathname]);
  return (
    <>
      <button type="button" className="icon-button" aria-label="Configuration" popoverTarget="wrench-menu">
        <Icon name="wrench" />
      </button>
      <div ref={menu} id="wrench-menu" className="menu" popover="auto">
        <nav aria-label="Configuration">
          <Link href="/configuration">
            <Icon name="sliders" /> Smart Configuration
          </Link>
          <Link href="/configuration/business">
            <Icon name="building" /> Business Settings
          </Link>
        </nav>
      </div>
    </>
  );
}

/** Not part of a practice's software: lets who reviews the demo see the other themes and directions. */
function ViewChoice() {
  const { theme, direction } = useView();
  return (
    <div className="view-choice">
      <label>
        Theme
        <select value={theme} onChange={(event) => changeView({ theme: event.target.value as View['theme'] })}>
          <option value="system">System</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
      <label>
        Direction
        <select
          value={direction}
          onChange={(event) => changeView({ direction: event.target.value as View['direction'] })}
        >
          <option value="ltr">Left to right</option>
          <option value="rtl">Right to left</option>
        </select>
      </label>
    </div>
  );
}
