import { type ChangeEvent, type FormEvent, useState } from 'react';
import { Breadcrumbs } from '../breadcrumbs.tsx';
import { formTexts } from '../form-texts.ts';
import { host, type Practice } from '../host-client.ts';
import { News, type NewsText } from '../news.tsx';
import { messageOf, useLoaded } from '../use-loaded.ts';

/** What patients see of the practice: its name, its logo, how to reach it. */
export function BusinessSettingsPage() {
  const { value: practice, error, setValue } = useLoaded('practice', host.practice);
  const [news, setNews] = useState<NewsText>();
  const change = async (work: Promise<Practice>, done: string) => {
    try {
      setValue(await work);
      setNews({ text: done });
    } catch (failure) {
      setNews({ text: messageOf(failure), failed: true });
    }
  };
  return (
    <div className="page narrow">
      <Breadcrumbs trail={[['/configuration', 'Smart Configuration']]} />
      <h1>Business Settings</h1>
      {error && <p role="alert">{error}</p>}
      {practice && (
        <>
          <LogoCard practice={practice} onChange={change} />
          <ProfileCard practice={practice} onChange={change} />
        </>
      )}
      <News news={news} />
    </div>
  );
}

interface CardProps {
  practice: Practice;
  onChange: (work: Promise<Practice>, done: string) => Promise<void>;
}

function LogoCard({ practice: { name, logo }, onChange }: CardProps) {
  const upload = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) void onChange(host.saveLogo(file), 'The logo is saved.');
    event.target.value = '';
  };
  return (
    <section className="card" id="logo" aria-labelledby="logo-heading">
      <h2 id="logo-heading">Logo</h2>
      <p className="muted">It stands on top of every email to your patients. PNG, JPEG or GIF, up to 1 MB.</p>
      {logo && <img className="logo" src={logo.url} width={logo.width} height={logo.height} alt={`Logo of ${name}`} />}
      <div className="actions start">
        <label className="upload">
          Upload business logo
          <input type="file" accept="image/png,image/jpeg,image/gif" onChange={upload} />
        </label>
        {logo && (
          <button type="button" onClick={() => void onChange(host.removeLogo(), 'The logo is removed.')}>
            Remove logo
          </button>
        )}
      </div>
    </section>
  );
}

function ProfileCard({ practice: { name, phone, postalAddress }, onChange }: CardProps) {
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const profile = formTexts(event.currentTarget, ['name', 'phone', 'postalAddress']);
    void onChange(host.savePractice(profile), 'The settings are saved.');
  };
  return (
    <form className="card" onSubmit={save}>
      <h2>Business</h2>
      <label className="field">
        Business name
        <input name="name" defaultValue={name} required maxLength={200} />
      </label>
      <label className="field">
        Phone
        <input name="phone" type="tel" defaultValue={phone} />
      </label>
      <label className="field">
        Postal address
        <input name="postalAddress" defaultValue={postalAddress} />
      </label>
      <div className="actions">
        <button type="submit" className="primary">
          Save
        </button>
      </div>
    </form>
  );
}
