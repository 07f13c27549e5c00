import type { Application } from '@/api/types';
import { CopyButton, Id } from '@/design/Copy';
import { Notice } from '@/design/Notice';
import { Fact, Facts, Panel } from '@/design/Panel';
import { bytes, cores } from '@/design/quantity';
import { Pods } from './Pods';
import { Rollout } from './Rollout';
import { texts } from './texts';

const words = texts.overview;

/** Does it run as wished, since when, and where does it answer. */
export function OverviewTab({ application }: { readonly application: Application }) {
  const { state, reason } = application;
  return (
    <>
      {reason && (
        <Notice tone={state === 'failed' ? 'bad' : 'warn'} title={words.problem}>
          {reason}
        </Notice>
      )}
      <Rollout application={application} />
      <Pods application={application} />
      <About application={application} />
    </>
  );
}

function About({ application }: { readonly application: Application }) {
  const { url, digest, port, healthPath, resources, env } = application;
  const size = [resources?.cpu && `${cores(resources.cpu)} cores`, resources?.memory && bytes(resources.memory)].filter(
    Boolean,
  );
  const variables = Object.entries(env);
  return (
    <div className="grid min-w-0 items-start gap-6 lg:grid-cols-2">
      <Panel title={words.about}>
        <Facts>
          <Fact name={words.address}>
            <span className="flex items-center gap-1">
              <a href={url} target="_blank" rel="noreferrer" className="min-w-0 truncate text-accent hover:underline">
                {url}
              </a>
              <CopyButton text={url} />
            </span>
          </Fact>
          <Fact name={words.digest}>
            {digest ? <Id value={digest} /> : <span className="text-ink-faint">{words.noDigest}</span>}
          </Fact>
          <Fact name={words.port}>
            <code>{port}</code>
          </Fact>
          {healthPath && (
            <Fact name={words.health}>
              <code>{healthPath}</code>
            </Fact>
          )}
          {size.length > 0 && <Fact name={words.resources}>{size.join(' · ')}</Fact>}
          <Fact name={words.id}>
            <Id value={application.id} />
          </Fact>
        </Facts>
      </Panel>
      <Panel title={words.env}>
        {variables.length === 0 ? (
          <p className="text-ink-faint">{words.noEnv}</p>
        ) : (
          <dl className="grid gap-2">
            {variables.map(([name, value]) => (
              <div key={name} className="flex min-w-0 gap-2 font-mono text-xs leading-5">
                <dt className="shrink-0 text-ink-faint">{`${name}=`}</dt>
                <dd className="min-w-0">{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </Panel>
    </div>
  );
}
