import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useCallback } from 'react';
import { rowsOf } from '@/api/pages';
import type { Workspace } from '@/api/types';
import { Button } from '@/design/Button';
import { Empty } from '@/design/Empty';
import { FilterBar, FilterChip, FilterText } from '@/design/Filters';
import { Page } from '@/design/Page';
import { SelectBox, type Selection, useSelection } from '@/design/Selection';
import { type Column, rowLink } from '@/design/Table';
import { Time } from '@/design/Time';
import { useMayHere } from '@/shell/access';
import { useOrganization } from '@/shell/hooks';
import { ResourceList } from '@/shell/ResourceList';
import { BulkActs } from './BulkActs';
import { workspacesQuery } from './queries';
import { texts } from './texts';
import { WorkspaceMenu } from './WorkspaceMenu';
import { WorkspaceStatus } from './WorkspaceStatus';

const STATES = (Object.keys(texts.states) as Workspace['state'][]).map((value) => ({
  value,
  label: texts.states[value],
}));

export function WorkspacesPage() {
  const organization = useOrganization();
  const mayCreate = useMayHere()('workspace.create');
  const search = useSearch({ from: '/app/o/$organization/workspaces' });
  const navigate = useNavigate({ from: '/o/$organization/workspaces' });
  const state = STATES.find(({ value }) => value === search.state)?.value;
  const query = useInfiniteQuery(workspacesQuery(organization.id, { name: search.name, state }));
  const setName = useCallback(
    (name: string | undefined) => void navigate({ search: (before) => ({ ...before, name }), replace: true }),
    [navigate],
  );
  const selection = useSelection();
  const create = mayCreate && (
    <Button kind="primary" icon={Plus} asChild>
      <Link to="/o/$organization/workspaces/new" params={{ organization: organization.slug }} data-create>
        {texts.create}
      </Link>
    </Button>
  );

  return (
    <Page title={texts.title} description={texts.description} acts={create}>
      <div className="grid gap-3">
        <FilterBar>
          <FilterText main label={texts.filterName} value={search.name} onChange={setName} />
          <FilterChip
            label={texts.state}
            value={state}
            choices={STATES}
            onChange={(next) => void navigate({ search: (before) => ({ ...before, state: next }), replace: true })}
          />
        </FilterBar>
        <ResourceList
          query={query}
          columns={columns(organization.slug, mayCreate ? selection : null)}
          id={({ id }) => id}
          label={texts.title}
          filtered={(search.name || state) && texts.nothing}
          empty={
            <Empty
              title={texts.empty}
              act={create}
              command={`hexarch workspace create payments --org ${organization.slug}`}
            >
              {texts.emptyDetail}
            </Empty>
          }
        />
        <BulkActs selection={selection} workspaces={rowsOf(query.data)} organization={organization.id} />
      </div>
    </Page>
  );
}

function columns(organization: string, selection: Selection | null): readonly Column<Workspace>[] {
  return [
    {
      key: 'name',
      title: texts.name,
      by: ({ name }) => name,
      cell: ({ id, name, reason, state }) => (
        <div className="flex items-center gap-3">
          {selection && <SelectBox selection={selection} id={id} name={name} />}
          <div className="min-w-0">
            <Link to="/o/$organization/w/$workspace" params={{ organization, workspace: id }} {...rowLink}>
              {name}
            </Link>
            {state === 'failed' && reason && <p className="line-clamp-1 text-xs text-ink-faint">{reason}</p>}
          </div>
        </div>
      ),
    },
    {
      key: 'state',
      title: texts.state,
      by: ({ state }) => texts.states[state],
      cell: (workspace) => <WorkspaceStatus workspace={workspace} />,
    },
    { key: 'shape', title: texts.shape, from: 'sm', by: ({ shape }) => shape, cell: ({ shape }) => shape },
    {
      key: 'version',
      title: texts.version,
      from: 'lg',
      cell: ({ kubernetesVersion }) => kubernetesVersion && <code>{kubernetesVersion}</code>,
    },
    {
      key: 'created',
      title: texts.created,
      from: 'md',
      by: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => <Time at={createdAt} />,
    },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (workspace) => <WorkspaceMenu workspace={workspace} organization={organization} />,
    },
  ];
}
