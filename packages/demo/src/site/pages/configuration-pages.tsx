import type { ReactNode } from 'react';
import { Breadcrumbs } from '../breadcrumbs.tsx';
import { Icon } from '../icons.tsx';
import { Link } from '../router.tsx';

/** What the wrench leads to. */
export function ConfigurationPage() {
  return (
    <div className="page">
      <h1>Smart Configuration</h1>
      <ul className="tiles">
        <Tile href="/configuration/business" icon="building" label="Business Settings">
          Name, logo and how patients reach you.
        </Tile>
        <Tile href="/configuration/other" icon="sliders" label="Other Settings">
          The patient portal and online booking.
        </Tile>
      </ul>
    </div>
  );
}

export function OtherSettingsPage() {
  return (
    <div className="page">
      <Breadcrumbs trail={[['/configuration', 'Smart Configuration']]} />
      <h1>Other Settings</h1>
      <ul className="tiles">
        <Tile href="/portal-access" icon="portal" label="Patient Portal Access">
          See who has joined your patient portal, and invite everyone who hasn't.
        </Tile>
        <Tile href="/book" icon="link" label="Online booking page">
          Where patients book by themselves. Share its link with them.
        </Tile>
      </ul>
    </div>
  );
}

interface TileProps {
  href: string;
  icon: Parameters<typeof Icon>[0]['name'];
  label: string;
  children: ReactNode;
}

function Tile({ href, icon, label, children }: TileProps) {
  return (
    <li>
      <Icon name={icon} size={24} />
      <div>
        <Link href={href}>{label}</Link>
        <p>{children}</p>
      </div>
    </li>
  );
}
