import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { rowsOf } from '@/api/pages';
import type { Application, Release } from '@/api/types';
import { Button } from '@/design/Button';
import { Confirm } from '@/design/Confirm';
import { Id } from '@/design/Copy';
import { Empty } from '@/design/Empty';
import { Tag } from '@/design/Status';
import type { Column } from '@/design/Table';
import { Time } from '@/design/Time';
import { toast } from '@/design/toasts';
import { membersQuery } from '@/organizations/queries';
import { useMay } from '@/shell/access';
import { ResourceList } from '@/shell/ResourceList';
import { releasesQuery } from './queries';
import { ReleaseStatus } from './ReleaseStatus';
import { texts } from './texts';

const words = texts.releases;

export function ReleasesTab({ application }: { readonly application: Application }) {
  const [target, setTarget] = useState<Release | null>(null);
  const mayGoBack = useMay(application.project)('application.update');
  const client = useQueryClient();
  const query = useInfiniteQuery(releasesQuery(application.id));
  const members = rowsOf(useInfiniteQuery(membersQuery(application.organization)).data);
  const nameOf = (id: string) => members.find(({ person }) => person.id === id)?.person.displayName ?? id;
  const back = useMutation({
    mutationFn: (release: number) =>
      answer(
        api.POST('/api/v1/applications/{application}/rollbacks', {
          params: { path: { application: application.id } },
          body: { release },
        }),
      ),
    onSuccess: async (_answer, release) => {
      toast({ tone: 'good', title: words.done(release) });
      await client.invalidateQueries({ queryKey: keys.application(application.id) });
    },
    onSettled: () => setTarget(null),
  });
  return (
    <>
      <ResourceList
        query={query}
        columns={columns(application, nameOf, mayGoBack && application.state !== 'deleting', setTarget)}
        id={({ id }) => id}
        label={texts.tabs.releases}
        empty={<Empty title={words.empty}>{words.emptyDetail}</Empty>}
      />
      <Confirm
        open={target !== null}
        onOpenChange={() => setTarget(null)}
        title={words.backTitle(target?.number ?? 0)}
        act={words.back}
        busy={back.isPending}
        onConfirm={() => target && back.mutate(target.number)}
      >
        {words.backDetail(target?.image ?? '')}
      </Confirm>
    </>
  );
}

function columns(
  application: Application,
  nameOf: (person: string) => string,
  mayGoBack: boolean,
  onBack: (release: Release) => void,
): readonly Column<Release>[] {
  return [
    {
      key: 'number',
      title: words.number,
      cell: ({ number, change, image, digest, state }) => (
        <div className="flex items-start gap-3">
          <span data-number className="w-8 shrink-0 font-medium text-ink-faint">{`#${number}`}</span>
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2 font-medium">
              {change}
              {number === application.release && <Tag tone="accent">{words.current}</Tag>}
            </p>
            <div className="my-1 sm:hidden">
              <ReleaseStatus state={state} />
            </div>
            <code className="break-all text-xs text-ink-faint">{image}</code>
            {digest && (
              <p className="max-w-40 text-xs text-ink-faint sm:max-w-none">
                <Id value={digest} />
              </p>
            )}
          </div>
        </div>
      ),
    },
    { key: 'state', title: words.state, from: 'sm', cell: ({ state }) => <ReleaseStatus state={state} /> },
    { key: 'by', title: words.by, from: 'md', cell: ({ createdBy }) => nameOf(createdBy) },
    { key: 'at', title: words.at, from: 'sm', cell: ({ createdAt }) => <Time at={createdAt} /> },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (release) =>
        mayGoBack &&
        release.number !== application.release && (
          <Button size="sm" icon={Undo2} onClick={() => onBack(release)}>
            {words.back}
          </Button>
        ),
    },
  ];
}
