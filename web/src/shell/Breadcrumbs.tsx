import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useMatches, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { rowsOf } from '@/api/pages';
import { applicationQuery, applicationsQuery } from '@/applications/queries';
import { part } from '@/design/part';
import { projectQuery, projectsQuery } from '@/projects/queries';
import { workspaceQuery, workspacesQuery } from '@/workspaces/queries';
import { Crumb, CrumbItem, PageCrumb } from './Crumb';
import { texts } from './texts';
import { useOrganizationOrNone } from './useGo';

// Loaded with the pages that they stand above.
const GroupCrumb = part(() => import('./AccessCrumbs'), 'GroupCrumb');
const ServiceAccountCrumb = part(() => import('./AccessCrumbs'), 'ServiceAccountCrumb');

/** Where one is. Each crumb of a resource is a menu of what else there is at its height. */
export function Breadcrumbs() {
  const organization = useOrganizationOrNone();
  const { workspace, project, application, group, account } = useParams({ strict: false });
  const page = useMatches({ select: (matches) => matches.at(-1)?.staticData.crumb });
  const params = { organization: organization?.slug ?? '' };
  return (
    <nav aria-label={texts.breadcrumbs} className="flex min-w-0 items-center">
      {organization && (
        <Link
          to="/o/$organization"
          params={params}
          className={`target min-w-0 truncate rounded-md px-1.5 py-1 text-ink-soft hover:bg-hover hover:text-ink ${workspace || group || account || page ? 'max-md:hidden' : ''}`}
        >
          {organization.name}
        </Link>
      )}
      {organization && workspace && (
        <WorkspaceCrumb organization={organization} workspace={workspace} last={!project && !page} />
      )}
      {organization && workspace && project && (
        <ProjectCrumb params={{ ...params, workspace }} project={project} last={!application && !page} />
      )}
      {organization && workspace && project && application && (
        <ApplicationCrumb params={{ ...params, workspace, project }} application={application} />
      )}
      <Suspense>
        {organization && group && <GroupCrumb organization={organization} group={group} />}
        {organization && account && <ServiceAccountCrumb organization={organization} account={account} />}
      </Suspense>
      {page && <PageCrumb text={page} first={!organization} />}
    </nav>
  );
}

interface Home {
  readonly id: string;
  readonly slug: string;
}

interface WorkspaceCrumbProps {
  readonly organization: Home;
  readonly workspace: string;
  readonly last: boolean;
}

function WorkspaceCrumb({ organization, workspace, last }: WorkspaceCrumbProps) {
  const { data } = useQuery(workspaceQuery(workspace));
  const others = useInfiniteQuery(workspacesQuery(organization.id));
  const params = { organization: organization.slug };
  return (
    <Crumb
      name={data?.name}
      last={last}
      link={<Link to="/o/$organization/w/$workspace" params={{ ...params, workspace }} />}
    >
      {rowsOf(others.data).map((one) => (
        <CrumbItem key={one.id} current={one.id === workspace}>
          <Link to="/o/$organization/w/$workspace" params={{ ...params, workspace: one.id }}>
            {one.name}
          </Link>
        </CrumbItem>
      ))}
    </Crumb>
  );
}

interface ProjectCrumbProps {
  readonly params: { readonly organization: string; readonly workspace: string };
  readonly project: string;
  readonly last: boolean;
}

function ProjectCrumb({ params, project, last }: ProjectCrumbProps) {
  const { data } = useQuery(projectQuery(project));
  const others = useInfiniteQuery(projectsQuery(params.workspace));
  return (
    <Crumb
      name={data?.name}
      last={last}
      link={<Link to="/o/$organization/w/$workspace/p/$project" params={{ ...params, project }} />}
    >
      {rowsOf(others.data).map((one) => (
        <CrumbItem key={one.id} current={one.id === project}>
          <Link to="/o/$organization/w/$workspace/p/$project" params={{ ...params, project: one.id }}>
            {one.name}
          </Link>
        </CrumbItem>
      ))}
    </Crumb>
  );
}

interface ApplicationCrumbProps {
  readonly params: { readonly organization: string; readonly workspace: string; readonly project: string };
  readonly application: string;
}

function ApplicationCrumb({ params, application }: ApplicationCrumbProps) {
  const { data } = useQuery(applicationQuery(application));
  const others = useInfiniteQuery(applicationsQuery(params.project));
  return (
    <Crumb
      name={data?.name}
      last
      link={
        <Link to="/o/$organization/w/$workspace/p/$project/apps/$application" params={{ ...params, application }} />
      }
    >
      {rowsOf(others.data).map((one) => (
        <CrumbItem key={one.id} current={one.id === application}>
          <Link
            to="/o/$organization/w/$workspace/p/$project/apps/$application"
            params={{ ...params, application: one.id }}
          >
            {one.name}
          </Link>
        </CrumbItem>
      ))}
    </Crumb>
  );
}
