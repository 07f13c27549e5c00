import { useNavigate, useSearch } from '@tanstack/react-router';
import { Download, Pause, Play } from 'lucide-react';
import { useState } from 'react';
import type { Application, LogLine } from '@/api/types';
import { Button } from '@/design/Button';
import { download } from '@/design/download';
import { Problem } from '@/design/Problem';
import { Select } from '@/design/Select';
import { Status } from '@/design/Status';
import { LogLines } from './LogLines';
import { texts } from './texts';
import { useLog } from './useLog';

const words = texts.logs;
const ALL = 'all';

export function LogsTab({ application }: { readonly application: Application }) {
  const { pod } = useSearch({ from: '/app/o/$organization/w/$workspace/p/$project/apps/$application' });
  const navigate = useNavigate({ from: '/o/$organization/w/$workspace/p/$project/apps/$application' });
  const [follow, setFollow] = useState(true);
  const [filter, setFilter] = useState('');
  const log = useLog(application.id, pod, follow);
  const wanted = filter.toLowerCase();
  const lines = wanted ? log.lines.filter(({ line }) => line.toLowerCase().includes(wanted)) : log.lines;
  const pods = [...new Set([...application.pods.map(({ name }) => name), ...(pod ? [pod] : [])])];
  const choose = (next: string) =>
    void navigate({ search: (before) => ({ ...before, pod: next === ALL ? undefined : next }), replace: true });

  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <input
          type="search"
          data-filter
          aria-label={words.filter}
          placeholder={words.filter}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
          className="field font-mono text-[13px] sm:w-64"
        />
        <Select
          label={words.pod}
          value={pod ?? ALL}
          choices={[{ value: ALL, label: words.all }, ...pods.map((name) => ({ value: name, label: name }))]}
          onChange={choose}
          className="sm:w-64"
        />
        <span className="flex-1" />
        <span className="text-xs text-ink-faint" data-number>
          {words.lines(lines.length)}
        </span>
        {log.state === 'live' && follow && <Status tone="good" word={words.live} />}
        <Button size="sm" icon={follow ? Pause : Play} onClick={() => setFollow(!follow)}>
          {follow ? words.pause : words.follow}
        </Button>
        <Button
          size="sm"
          icon={Download}
          disabled={lines.length === 0}
          onClick={() => download(`${application.name}.log`, 'text/plain', asText(lines))}
        >
          {words.download}
        </Button>
      </div>
      {log.problem && <Problem title={log.problem.title} detail={log.problem.message} traceId={log.problem.traceId} />}
      <LogLines
        lines={lines}
        lost={log.lost}
        following={follow && log.state === 'live'}
        onePod={pod !== undefined || pods.length <= 1}
        empty={wanted && log.lines.length > 0 ? words.none : words.empty}
      />
    </div>
  );
}

function asText(lines: readonly LogLine[]): string {
  return lines.map(({ at, pod, line }) => `${at} ${pod} ${line}\n`).join('');
}
