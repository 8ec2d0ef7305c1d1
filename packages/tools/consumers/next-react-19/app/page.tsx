import { defaultInvite } from '@patient-portal-access/core';
import { Screen } from './screen';

/** Rendered on the server, where core is at home too. */
export default function Page() {
  return (
    <>
      <Screen />
      <p>{defaultInvite('en').body.length} blocks in the standard text.</p>
    </>
  );
}
