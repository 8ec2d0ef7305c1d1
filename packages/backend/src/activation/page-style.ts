import type { InviteLook } from '@patient-portal-access/core';

/** The pages look like the mail that leads to them, and like the practice's screen: quiet, one accent, thin lines. */
export const styleOf = ({ accent, accentInk, radius, light, dark }: InviteLook): string => `
:root{color-scheme:light dark;--page:${light.page};--paper:${light.paper};--text:${light.text};--muted:${light.muted};--line:${light.line};--field:#8a94a1;--link:${light.link};--bad:#b3261e;--ok:#0b7a4b}
@media (prefers-color-scheme:dark){:root{--page:${dark.page};--paper:${dark.paper};--text:${dark.text};--muted:${dark.muted};--line:${dark.line};--field:#738091;--link:${dark.link};--bad:#ff8f86;--ok:#57d39a}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;align-content:start;justify-items:center;gap:20px;padding:clamp(16px,8vh,80px) 16px 32px;background:var(--page);color:var(--text);font:16px/1.5 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;overflow-wrap:anywhere}
main{width:100%;max-width:460px;background:var(--paper);border:1px solid var(--line);border-radius:${radius + 2}px;padding:clamp(20px,6vw,36px)}
header img{display:block;max-width:100%;max-height:64px;width:auto;height:auto;margin-bottom:20px}
.name{font-weight:700;letter-spacing:.02em;margin:0 0 20px}
h1{font-size:22px;line-height:1.3;letter-spacing:-.01em;margin:0 0 8px;text-wrap:balance}
p{margin:0 0 14px}form{margin:20px 0 0;display:grid;gap:6px}form p{margin:0}label{font-weight:600}
.hint,footer,.quiet{color:var(--muted);font-size:14px}.quiet{margin:20px 0 0}
input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--field);border-radius:${radius}px;padding:10px 12px;min-height:48px;width:100%}
input[aria-invalid=true]{border-color:var(--bad);border-width:2px}
.error{color:var(--bad);font-weight:600;margin:0}
button,.button{font:inherit;font-weight:650;margin-top:12px;min-height:48px;padding:10px 18px;border:1px solid ${accent};border-radius:${radius}px;background:${accent};color:${accentInk};cursor:pointer;text-decoration:none;display:inline-grid;place-items:center}
button.second{background:none;color:var(--text);border-color:var(--field)}
a{color:var(--link)}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
footer{max-width:460px;text-align:center;text-wrap:balance}footer p{margin:0}
@media (forced-colors:active){button,.button{border:2px solid ButtonText}}
`;
