export const help = `patient-portal-access: the backend of Patient Portal Access

  patient-portal-access serve            the API and the patients' pages; sends from this process
  patient-portal-access worker           sends only; as many as you like, beside one serve (PostgreSQL)
  patient-portal-access migrate          brings the database up to date
  patient-portal-access seed [FILE]      saves a practice and its patients from a JSON file
                                         { "practice": {…}, "patients": [{…}] }, or an example

Settings are environment variables:

  DATABASE_URL      postgres://user:password@host/name, or pglite:DIRECTORY (default pglite:./portal-data)
  SMTP_URL          smtp://user:password@host:587, or smtps://…        (serve, worker)
  LINK_KEY          a secret of 32 characters or more for the links    (serve, worker)
  BASE_URL          where patients reach this server; default http://localhost:PORT
  SIGN_IN_URL       where active patients sign in; shown when they have activated
  TRUST_PROXY       set it when a proxy of yours fills X-Forwarded-For: requests are then capped by machine as well
  PORT, HOST        default 4000 on 127.0.0.1
  API_TOKEN         a secret of 32 characters or more that your server sends with each API call
  ALLOWED_ORIGINS   origins besides BASE_URL's whose pages may change things, separated by commas
  MAIL_PER_SECOND, MAIL_CONCURRENCY       default 10 and 5

Your own server signs staff in and forwards /api/portal-access/* with these headers, which no browser may set:

  Authorization: Bearer API_TOKEN
  X-Portal-Practice: the practice's id
  X-Portal-Viewer: who is signed in
  X-Portal-Viewer-Email: where a test email goes to
`;
