import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from './button.tsx';

/** Beside what went wrong: the way to repeat it. */
export function TryAgain({ onPress }: { onPress: () => void }) {
  const { labels } = usePortalAccess();
  return (
    <Button size="small" onClick={onPress}>
      {labels.page.tryAgain}
    </Button>
  );
}
