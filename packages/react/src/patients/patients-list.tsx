import type { PatientQuery } from '@patient-portal-access/core';
import { forwardRef, useEffect, useId, useRef, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TryAgain } from '../ui/try-again.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { PatientsTable } from './patients-table.tsx';
import type { PatientsViewProps } from './patients-view.tsx';
import { StatusFilter } from './status-filter.tsx';
import { usePatients } from './use-patients.ts';
import { useSettled } from './use-settled.ts';

const SEARCH_AFTER_MS = 200;

export interface PatientsListProps extends PatientsViewProps {
  /** Takes the focus when it comes: somebody asked for it. */
  focused?: boolean;
}

/** The patients themselves, with filter, search and pages. */
export function PatientsList({ initialStatus, focused = false, ...props }: PatientsListProps) {
  const { labels } = usePortalAccess();
  const [status, setStatus] = useState(initialStatus);
  const [search, setSearch] = useState('');
  const settled = useSettled(search.trim(), SEARCH_AFTER_MS);
  const title = useId();
  const searchField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) searchField.current?.focus();
  }, [focused]);
  const query: PatientQuery = { ...(status && { status }), ...(settled && { search: settled }) };
  const view = usePatients(query);
  const say = useErrorWords();
  const words = labels.patients;
  const clear = () => {
    setStatus(undefined);
    setSearch('');
  };
  return (
    <section data-slot="patients-view" data-card aria-labelledby={title} data-state={view.state} {...props}>
      <header data-slot="patients-head">
        <h2 id={title} data-slot="title">
          {words.title}
        </h2>
        <StatusFilter value={status} onChange={setStatus} />
        <SearchField ref={searchField} value={search} onChange={setSearch} />
      </header>
      {view.state === 'not_permitted' && <p data-slot="hint">{words.notPermitted(view.because ?? '')}</p>}
      {view.state === 'loading' && <Skeleton of="block" />}
      {view.state === 'failed' && (
        <Notice tone="bad" role="alert" action={<TryAgain onPress={view.reload} />}>
          {words.failed} {say(view.error)}
        </Notice>
      )}
      {view.patients.length > 0 && <PatientsTable patients={view.patients} changing={view.changing} />}
      {view.state === 'ready' && view.patients.length === 0 && (
        <Notice
          tone="warn"
          role="status"
          action={
            <Button size="small" onClick={clear}>
              {words.clear}
            </Button>
          }
        >
          {words.none}
        </Notice>
      )}
      {(view.next ?? view.previous) && <Pages {...view} />}
    </section>
  );
}

interface SearchFieldProps {
  value: string;
  onChange: (value: string) => void;
}

const SearchField = forwardRef<HTMLInputElement, SearchFieldProps>(function SearchField({ value, onChange }, ref) {
  const { search } = usePortalAccess().labels.patients;
  return (
    <input
      ref={ref}
      type="search"
      data-slot="input"
      aria-label={search}
      placeholder={search}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
});

function Pages({ page, next, previous }: { page: number; next?: () => void; previous?: () => void }) {
  const { labels, format } = usePortalAccess();
  const words = labels.patients;
  return (
    <nav data-slot="pages" aria-label={words.table}>
      <Button size="small" blocked={!previous} onClick={previous}>
        {words.previous}
      </Button>
      <span data-slot="hint">{words.pageNumber(format.count(page))}</span>
      <Button size="small" blocked={!next} onClick={next}>
        {words.next}
      </Button>
    </nav>
  );
}
