import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { pages } from '@/api/pages';

export function serviceAccountsQuery(organization: string) {
  return pages(keys.serviceAccounts(organization), (cursor, signal) =>
    answer(
      api.GET('/api/v1/organizations/{organization}/service-accounts', {
        params: { path: { organization }, query: { cursor } },
        signal,
      }),
    ),
  );
}

export function serviceAccountQuery(organization: string, account: string) {
  return queryOptions({
    queryKey: keys.serviceAccount(organization, account),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/organizations/{organization}/service-accounts/{account}', {
          params: { path: { organization, account } },
          signal,
        }),
      ),
  });
}

export function serviceAccountKeysQuery(organization: string, account: string) {
  return pages([...keys.serviceAccount(organization, account), 'keys'], (cursor, signal) =>
    answer(
      api.GET('/api/v1/organizations/{organization}/service-accounts/{account}/keys', {
        params: { path: { organization, account }, query: { cursor } },
        signal,
      }),
    ),
  );
}
