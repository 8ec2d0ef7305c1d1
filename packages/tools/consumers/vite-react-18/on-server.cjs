// The packages from CommonJS, on a server without a window.
const { createMemoryAdapter } = require('@patient-portal-access/adapters/memory');
const { compileInvite, defaultInvite } = require('@patient-portal-access/core');
const { InviteEditor } = require('@patient-portal-access/editor');
const { PatientPortalAccess } = require('@patient-portal-access/react');
const { usePortalStats } = require('@patient-portal-access/react/headless');
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');

const html = renderToString(createElement(PatientPortalAccess, { adapter: createMemoryAdapter({}) }));
if (!html.includes('Patient Portal Access')) throw new Error(`The page is not in what the server renders:\n${html}`);
for (const [name, one] of Object.entries({ compileInvite, defaultInvite, InviteEditor, usePortalStats }))
  if (one === undefined) throw new Error(`${name} is not exported.`);
