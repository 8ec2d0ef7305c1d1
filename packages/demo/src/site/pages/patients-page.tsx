import { type FormEvent, useState } from 'react';
import { formTexts } from '../form-texts.ts';
import { host, type PatientListing } from '../host-client.ts';
import { Link, navigate, useLocation } from '../router.tsx';
import { useLoaded } from '../use-loaded.ts';

const filters = [
  ['', 'All'],
  ['active', 'Portal active'],
  ['inactive', 'Portal inactive'],
  ['unreachable', 'Cannot be invited'],
] as const;
const statusWords: Record<string, string> = {
  active: 'Active',
  never_invited: 'Not invited yet',
  queued: 'Invite on its way',
  invited: 'Invited',
  in_doubt: 'Perhaps invited',
  refused: 'Invite refused',
  bounced: 'Address bounced',
  link_opened: 'Link opened',
  expired: 'Link expired',
  declined: 'Declined',
  opted_out: 'Opted out',
  cannot_invite: 'Cannot be invited',
};

const pathFor = (query: Record<string, string>) => {
  const given = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  return given.size > 0 ? `/patients?${given}` : '/patients';
};

/** Every patient of the practice; the figures of Patient Portal Access lead here. */
export function PatientsPage() {
  const { searchParams } = useLocation();
  const status = searchParams.get('status') ?? '';
  const search = searchParams.get('search') ?? '';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    navigate(pathFor({ status, ...formTexts(event.currentTarget, ['search']) }));
  };
  return (
    <div className="page">
      <h1>Patients</h1>
      <div className="filters">
        <nav aria-label="Show patients">
          {filters.map(([value, label]) => (
            <Link
              key={value}
              href={pathFor({ status: value, search })}
              aria-current={value === status ? 'true' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
        <search>
          <form onSubmit={submit} key={search}>
            <input
              type="search"
              name="search"
              aria-label="Search patients"
              placeholder="Name or email"
              defaultValue={search}
            />
            <button type="submit">Search</button>
          </form>
        </search>
      </div>
      <PatientTable key={`${status} ${search}`} status={status} search={search} />
    </div>
  );
}

function PatientTable({ status, search }: { status: string; search: string }) {
  const query = { ...(status ? { status } : {}), ...(search ? { search } : {}) };
  const { value, error, setValue } = useLoaded('patients', () => host.patients(query));
  const [busy, setBusy] = useState(false);
  const showMore = async (after: string) => {
    setBusy(true);
    try {
      const more = await host.patients({ ...query, after });
      setValue({ ...more, items: [...(value?.items ?? []), ...more.items] });
    } finally {
      setBusy(false);
    }
  };
  if (error) return <p role="alert">{error}</p>;
  if (!value) return <p className="muted">Loading patients…</p>;
  if (value.items.length === 0) return <p className="muted">No patient is like that.</p>;
  const { next } = value;
  return (
    <>
      <div className="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Email</th>
              <th scope="col">Date of birth</th>
              <th scope="col">Patient portal</th>
            </tr>
          </thead>
          <tbody>
            {value.items.map((patient) => (
              <PatientLine key={patient.id} patient={patient} />
            ))}
          </tbody>
        </table>
      </div>
      {next && (
        <button type="button" disabled={busy} onClick={() => void showMore(next)}>
          Show more
        </button>
      )}
    </>
  );
}

function PatientLine({ patient: { name, email, birthDate, status } }: { patient: PatientListing }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>{email ?? <span className="muted">None</span>}</td>
      <td>{birthDate ?? <span className="muted">Not on file here</span>}</td>
      <td>
        <span className="badge" data-state={status === 'active' ? 'active' : undefined}>
          {statusWords[status] ?? status}
        </span>
      </td>
    </tr>
  );
}
