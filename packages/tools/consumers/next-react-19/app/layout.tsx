import '@patient-portal-access/react/styles.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'A product of somebody else', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
