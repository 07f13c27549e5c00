import type { Workspace } from '@/api/types';
import { ago, type World } from './world';

const STEPS = ['namespace', 'policies', 'control-plane', 'api', 'access', 'verify'] as const;
/** As the server words them: the page shows these, and not the names. */
const TITLES = [
  'A namespace of its own on the host, with quota and limits',
  'Walls around it: network policies and admission rules',
  'The virtual control plane starts',
  'Its Kubernetes API answers',
  'Roles inside, so that everyone has their own rights',
  'Proof: a request as a member of the workspace',
];
const SECONDS = [0.6, 0.9, 9.5, 3.1, 0.8, 0.4];
const MESSAGES = [
  'The namespace is there',
  '4 policies, quota and limits applied',
  '1 of 2 containers is ready',
  'Waiting for the first answer',
  '3 roles bound',
  'kubectl get namespaces answered',
];

type Progress = NonNullable<Workspace['progress']>;

/** Provisioning as far as a step, and how much of it. */
export function steps(at: number, share: number, failed = false): Progress {
  let before = SECONDS.slice(0, at).reduce((sum, seconds) => sum + seconds, 0) + (SECONDS[at] ?? 0) * share;
  const states = STEPS.map((name, index): Progress['steps'][number] => {
    const title = TITLES[index] ?? name;
    const length = SECONDS[index] ?? 0;
    const startedAt = ago(before);
    if (index < at) {
      before -= length;
      return { name, title, state: 'done', startedAt, finishedAt: ago(before), message: null };
    }
    if (index > at) return { name, title, state: 'pending' };
    return failed
      ? { name, title, state: 'failed', startedAt, finishedAt: ago(0), message: 'No node has 2 cores free' }
      : { name, title, state: 'running', startedAt, finishedAt: null, message: MESSAGES[index] ?? null };
  });
  const percent = Math.round(((at + share) / STEPS.length) * 100);
  return {
    step: STEPS[at] ?? 'verify',
    percent,
    message: failed ? 'No node has 2 cores free' : (MESSAGES[at] ?? ''),
    steps: states,
  };
}

/** Plays a provisioning to its end, a change each half second. */
export function provision(world: World, workspace: Workspace) {
  let tick = 0;
  const timer = setInterval(() => {
    tick += 1;
    const done = tick / 3;
    if (done >= STEPS.length) {
      clearInterval(timer);
      const readyAt = new Date().toISOString();
      world.touch(
        workspace,
        { state: 'ready', progress: null, readyAt, kubernetesVersion: 'v1.35.2' },
        'WorkspaceReady',
      );
      world.tasks = world.tasks.filter((task) => task.resource.id !== workspace.id);
      return;
    }
    const progress = steps(Math.floor(done), done % 1);
    world.touch(workspace, { state: 'provisioning', progress }, 'WorkspaceProgressed');
    world.tasks = world.tasks.map((task) =>
      task.resource.id === workspace.id ? { ...task, percent: progress.percent, message: progress.message } : task,
    );
  }, 500);
}
