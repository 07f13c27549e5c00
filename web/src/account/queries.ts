import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { pages } from '@/api/pages';

export const sessionsQuery = pages(keys.sessions, (cursor, signal) =>
  answer(api.GET('/api/v1/me/sessions', { params: { query: { cursor } }, signal })),
);

export const apiKeysQuery = pages(keys.apiKeys, (cursor, signal) =>
  answer(api.GET('/api/v1/me/api-keys', { params: { query: { cursor } }, signal })),
);

export const permissionsQuery = pages(keys.permissions, (cursor, signal) =>
  answer(api.GET('/api/v1/permissions', { params: { query: { cursor } }, signal })),
);

export const activityQuery = pages(keys.myAudit, (cursor, signal) =>
  answer(api.GET('/api/v1/me/audit', { params: { query: { cursor } }, signal })),
);
