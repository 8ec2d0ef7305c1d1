export { sendReadiness as judgeSend } from '@patient-portal-access/core';
