import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAllRows } from '@/api/pages';
import { Field } from '@/design/Field';
import { Select } from '@/design/Select';
import { projectsQuery } from '@/projects/queries';
import { workspacesQuery } from '@/workspaces/queries';
import { texts } from './texts';

const words = texts.grants;

interface ChoiceProps {
  readonly value: string;
  readonly onChange: (scope: string) => void;
}

/** The organization, one of its workspaces, or one of their projects. */
export function ScopeChoice({ organization, value, onChange }: ChoiceProps & { readonly organization: string }) {
  const [workspace, setWorkspace] = useState(organization);
  return (
    <>
      <WorkspaceChoice
        organization={organization}
        value={workspace}
        onChange={(chosen) => {
          setWorkspace(chosen);
          onChange(chosen);
        }}
      />
      {workspace !== organization && <ProjectChoice workspace={workspace} value={value} onChange={onChange} />}
    </>
  );
}

function WorkspaceChoice({ organization, value, onChange }: ChoiceProps & { readonly organization: string }) {
  const workspaces = useAllRows(useInfiniteQuery(workspacesQuery(organization)));
  return (
    <Field label={words.where}>
      <Select
        value={value}
        choices={[
          { value: organization, label: words.whole },
          ...workspaces.map(({ id, name }) => ({ value: id, label: name, detail: words.workspace })),
        ]}
        onChange={onChange}
      />
    </Field>
  );
}

function ProjectChoice({ workspace, value, onChange }: ChoiceProps & { readonly workspace: string }) {
  const projects = useAllRows(useInfiniteQuery(projectsQuery(workspace)));
  return (
    <Field label={words.project}>
      <Select
        value={value}
        choices={[
          { value: workspace, label: words.wholeWorkspace },
          ...projects.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={onChange}
      />
    </Field>
  );
}
