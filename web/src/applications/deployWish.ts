import type { Wish } from '@/design/Terminal';
import { wishOf } from '@/forms/wish';
import { type DeployValues, deployBody } from './deployForm';
import { envOf } from './env';

/** The form's wish for the terminal; what is not filled in yet stands as an example. */
export function deployWish(values: DeployValues, project: { readonly id: string; readonly name: string }): Wish {
  const known = { ...values, name: values.name || 'web', image: values.image || 'nginx:1.29' };
  const command = known.command.split('\n').map((word) => word.trim());
  return wishOf({
    command: ['app', 'create', known.name],
    flags: {
      project: project.name,
      image: known.image,
      port: known.port === '8080' ? undefined : known.port,
      replicas: known.replicas === '1' ? undefined : known.replicas,
      env: Object.entries(envOf(known.env)).map(([name, value]) => `${name}=${value}`),
      cpu: known.cpu || undefined,
      memory: known.memory || undefined,
      'health-path': known.healthPath || undefined,
      command: command.filter(Boolean),
    },
    path: `/api/v1/projects/${project.id}/applications`,
    body: deployBody(known),
    undo: ['app', 'delete', known.name, '--project', project.name],
    kind: 'application',
    name: known.name,
  });
}
