import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { permissionsQuery } from '@/account/queries';
import { useAllRows } from '@/api/pages';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { Select } from '@/design/Select';
import { Skeleton } from '@/design/Skeleton';
import { Loaded } from '@/shell/Loaded';
import { explanationQuery } from './queries';
import { texts } from './texts';

const words = texts.explain;

interface ExplainAccessProps {
  readonly organization: string;
  readonly subject: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Whether somebody may do something in the organization, and because of what. */
export function ExplainAccess({ organization, subject, onClose }: ExplainAccessProps) {
  const [permission, setPermission] = useState('');
  const permissions = useAllRows(useInfiniteQuery(permissionsQuery)).filter(({ scope }) => scope === 'organization');
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title(subject.name)}
      description={words.description}
      acts={<Button onClick={onClose}>{texts.close}</Button>}
    >
      <Field label={words.permission}>
        <Select
          value={permission}
          placeholder={words.choose}
          choices={permissions.map(({ name }) => ({ value: name, label: name }))}
          onChange={setPermission}
        />
      </Field>
      {permission && <Explanation organization={organization} subject={subject.id} permission={permission} />}
    </Dialog>
  );
}

interface ExplanationProps {
  readonly organization: string;
  readonly subject: string;
  readonly permission: string;
}

function Explanation({ organization, subject, permission }: ExplanationProps) {
  const query = useQuery(explanationQuery(organization, subject, permission));
  return (
    <Loaded query={query} skeleton={<Skeleton className="h-16 w-full" />}>
      {({ allowed, decision, because }) => (
        <div className="grid gap-2">
          <Notice tone={allowed ? 'good' : 'warn'} title={decision} />
          {because.length > 1 && (
            <ul className="grid list-disc gap-1 pl-5 text-ink-soft">
              {because.slice(1).map(({ sentence }) => (
                <li key={sentence}>{words.also(sentence)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Loaded>
  );
}
