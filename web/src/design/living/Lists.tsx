import { useState } from 'react';
import { Button } from '../Button';
import { CodeBlock, CommandLine } from '../Code';
import { Id } from '../Copy';
import { Empty } from '../Empty';
import { NothingFound } from '../Filters';
import { Fact, Facts, Panel } from '../Panel';
import { Status } from '../Status';
import { type Column, rowLink, Table } from '../Table';
import { Terminal } from '../Terminal';
import { Time } from '../Time';
import { Specimen } from './LivingPage';
import { living } from './texts';

const ROWS = [
  { name: 'payments', shape: 'small', at: '2026-11-20T09:00:00Z' },
  { name: 'analytics', shape: 'large', at: '2026-10-02T09:00:00Z' },
  { name: 'edge', shape: 'medium', at: '2026-08-14T09:00:00Z' },
];
const COLUMNS: readonly Column<(typeof ROWS)[number]>[] = [
  {
    key: 'name',
    title: 'Name',
    by: (row) => row.name,
    cell: (row) => (
      <a href="#row" {...rowLink}>
        {row.name}
      </a>
    ),
  },
  { key: 'status', title: 'Status', cell: () => <Status tone="good" word={living.words.ready} /> },
  { key: 'shape', title: 'Shape', from: 'sm', by: (row) => row.shape, cell: (row) => row.shape },
  { key: 'age', title: 'Created', align: 'right', by: (row) => row.at, cell: (row) => <Time at={row.at} /> },
];
const WISH = {
  cli: 'hexarch workspace create payments --org acme --shape small',
  curl: 'curl -X POST https://localhost:8443/api/v1/organizations/org_01jd/workspaces \\\n  -H \'Authorization: Bearer $HEXARCH_TOKEN\' \\\n  --json \'{"name":"payments","shape":"small"}\'',
  terraform: 'resource "terraform_data" "payments" {\n}',
};

export function Lists() {
  const [sort, setSort] = useState<string | undefined>('name');
  return (
    <>
      <Specimen name={living.tables} wide>
        <Panel flush>
          <Table
            label={living.tables}
            columns={COLUMNS}
            rows={ROWS}
            id={(row) => row.name}
            sort={sort}
            onSort={setSort}
          />
        </Panel>
      </Specimen>
      <Specimen name={living.empty} wide>
        <Panel flush>
          <Empty
            title="No workspaces yet"
            act={<Button kind="primary">{living.words.primary}</Button>}
            command="hexarch workspace create payments"
          >
            {'A workspace is a Kubernetes of your own: its own API, its own rights, ready in seconds.'}
          </Empty>
        </Panel>
        <Panel flush>
          <NothingFound text="No workspace is called like that." onClear={() => undefined} />
        </Panel>
      </Specimen>
      <Specimen name={living.panels} wide>
        <Panel title="About" act={<Button size="sm">{living.words.secondary}</Button>}>
          <Facts>
            <Fact name="Id">
              <Id value={living.code} />
            </Fact>
            <Fact name="Shape">{'small: 2 cores, 4 GiB, 30 pods'}</Fact>
          </Facts>
        </Panel>
      </Specimen>
      <Specimen name={living.terminal} wide>
        <Terminal wish={WISH} />
      </Specimen>
      <Specimen name={living.codeBlocks} wide>
        <CommandLine text="hexarch kubeconfig payments" />
        <CodeBlock title="kubeconfig" text={'apiVersion: v1\nkind: Config\nclusters: []'} />
      </Specimen>
    </>
  );
}
