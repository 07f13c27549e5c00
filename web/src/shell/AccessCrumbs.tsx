import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { groupQuery, groupsQuery } from '@/access/queries';
import { rowsOf } from '@/api/pages';
import { serviceAccountQuery, serviceAccountsQuery } from '@/machines/queries';
import { Crumb, CrumbItem, ListCrumb } from './Crumb';
import { texts } from './texts';

interface Home {
  readonly id: string;
  readonly slug: string;
}

interface GroupCrumbProps {
  readonly organization: Home;
  readonly group: string;
}

export function GroupCrumb({ organization, group }: GroupCrumbProps) {
  const { data } = useQuery(groupQuery(organization.id, group));
  const others = useInfiniteQuery(groupsQuery(organization.id));
  const params = { organization: organization.slug };
  return (
    <>
      <ListCrumb>
        <Link to="/o/$organization/groups" params={params}>
          {texts.rail.groups}
        </Link>
      </ListCrumb>
      <Crumb name={data?.name} last link={<Link to="/o/$organization/groups/$group" params={{ ...params, group }} />}>
        {rowsOf(others.data).map((one) => (
          <CrumbItem key={one.id} current={one.id === group}>
            <Link to="/o/$organization/groups/$group" params={{ ...params, group: one.id }}>
              {one.name}
            </Link>
          </CrumbItem>
        ))}
      </Crumb>
    </>
  );
}

interface ServiceAccountCrumbProps {
  readonly organization: Home;
  readonly account: string;
}

export function ServiceAccountCrumb({ organization, account }: ServiceAccountCrumbProps) {
  const { data } = useQuery(serviceAccountQuery(organization.id, account));
  const others = useInfiniteQuery(serviceAccountsQuery(organization.id));
  const params = { organization: organization.slug };
  return (
    <>
      <ListCrumb>
        <Link to="/o/$organization/service-accounts" params={params}>
          {texts.rail.serviceAccounts}
        </Link>
      </ListCrumb>
      <Crumb
        name={data?.name}
        last
        link={<Link to="/o/$organization/service-accounts/$account" params={{ ...params, account }} />}
      >
        {rowsOf(others.data).map((one) => (
          <CrumbItem key={one.id} current={one.id === account}>
            <Link to="/o/$organization/service-accounts/$account" params={{ ...params, account: one.id }}>
              {one.name}
            </Link>
          </CrumbItem>
        ))}
      </Crumb>
    </>
  );
}
