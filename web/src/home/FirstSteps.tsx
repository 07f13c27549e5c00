import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { Button } from '@/design/Button';
import { CommandLine } from '@/design/Code';
import { Mark } from '@/design/Mark';
import { useMayHere } from '@/shell/access';
import { useOrganization } from '@/shell/hooks';
import { texts } from './texts';

const words = texts.first;
const STEPS = [
  { title: words.workspace, detail: words.workspaceDetail, command: 'hexarch workspace create payments' },
  { title: words.kubectl, detail: words.kubectlDetail, command: 'hexarch kubeconfig payments && kubectl get ns' },
  { title: words.deploy, detail: words.deployDetail, command: 'hexarch app deploy web --image nginx:1.29' },
] as const;

/** The first day: what to do, in order, here or in the terminal. */
export function FirstSteps() {
  const { slug } = useOrganization();
  const mayCreate = useMayHere()('workspace.create');
  return (
    <section className="rounded-lg border bg-surface p-5 sm:p-6">
      <header className="mb-5 flex flex-wrap items-center justify-between gap-4">
        <h2 className="text-base font-semibold">{words.title}</h2>
        {mayCreate && (
          <Button kind="primary" icon={Plus} asChild>
            <Link to="/o/$organization/workspaces/new" params={{ organization: slug }} data-create>
              {words.act}
            </Link>
          </Button>
        )}
      </header>
      <ol className="grid gap-5 lg:grid-cols-3">
        {STEPS.map((step, index) => (
          <li key={step.title} className="grid min-w-0 content-between gap-3">
            <div className="flex gap-3">
              <span className="relative grid size-7 shrink-0 place-items-center text-accent">
                <Mark size={28} weight={2} className="absolute" />
                <span className="text-xs font-semibold">{index + 1}</span>
              </span>
              <div>
                <p className="font-medium">{step.title}</p>
                <p className="text-ink-soft">{step.detail}</p>
              </div>
            </div>
            <CommandLine text={step.command} />
          </li>
        ))}
      </ol>
    </section>
  );
}
