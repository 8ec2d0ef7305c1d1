import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import type { InvitePreview } from './use-invite-preview.ts';

/** Pages through the example patient and real ones, and says why each is worth a look. */
export function RecipientPager({ preview }: { preview: InvitePreview }) {
  const { labels, format } = usePortalAccess();
  const words = labels.preview;
  const { recipients, at, show } = preview;
  const why = recipients[at]?.why;
  if (recipients.length < 2) return <span data-slot="pager" />;
  return (
    <span data-slot="pager">
      <Button size="small" blocked={at === 0} onClick={() => show(at - 1)}>
        {words.previous}
      </Button>
      <span role="status" data-slot="hint">
        {words.position(
          format.count(at + 1),
          format.count(recipients.length),
          why === 'sample' ? words.sample : (words.who[why ?? ''] ?? words.someone),
        )}
      </span>
      <Button size="small" blocked={at === recipients.length - 1} onClick={() => show(at + 1)}>
        {words.next}
      </Button>
    </span>
  );
}
