import type { Wish } from '@/design/Terminal';
import { wishOf } from '@/forms/wish';
import { type DeployValues, deployBody } from './deployForm';
import { envOf } from './env';

/** Where it goes, by the names that commands use, and by the project's id. */
export interface Place {
  readonly organization: string;
  readonly workspace: string;
  readonly project: string;
  readonly id: string;
}

/** The form's wish for the terminal; what is not filled in yet stands as an example. */
export function deployWish(values: DeployValues, place: Place): Wish {
  const known = { ...values, name: values.name || 'web', image: values.image || 'nginx:1.29' };
  const command = known.command.split('\n').map((word) => word.trim());
  return wishOf({
    command: ['app', 'deploy', known.name],
    flags: {
      org: place.organization,
      workspace: place.workspace,
      project: place.project,
      image: known.image,
      port: known.port === '8080' ? undefined : known.port,
      replicas: known.replicas === '1' ? undefined : known.replicas,
      env: Object.entries(envOf(known.env)).map(([name, value]) => `${name}=${value}`),
      cpu: known.cpu || undefined,
      memory: known.memory || undefined,
      'health-path': known.healthPath || undefined,
    },
    rest: command.filter(Boolean),
    path: `/api/v1/projects/${place.id}/applications`,
    body: deployBody(known),
    undo: [
      'app',
      'delete',
      known.name,
      '--org',
      place.organization,
      '--workspace',
      place.workspace,
      '--project',
      place.project,
    ],
    kind: 'application',
    name: known.name,
  });
}
