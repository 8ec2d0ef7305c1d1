import { Link } from './router.tsx';

/** The way back up. The page itself stands below, as its heading. */
export function Breadcrumbs({ trail }: { trail: [href: string, label: string][] }) {
  return (
    <nav className="breadcrumbs" aria-label="Breadcrumbs">
      <ol>
        {trail.map(([href, label]) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
