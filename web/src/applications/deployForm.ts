import * as z from 'zod/mini';
import type { Application } from '@/api/types';
import { dnsLabel, optionalQuantity, someText, wholeNumber } from '@/forms/rules';
import { envFault, envOf, envPatch, envText } from './env';
import { texts } from './texts';

const words = texts.new;

const runtime = {
  image: someText,
  port: wholeNumber(1, 65_535),
  env: z.string().check((context) => {
    const fault = envFault(context.value);
    if (fault) context.issues.push({ code: 'custom', message: fault, input: context.value });
  }),
  cpu: optionalQuantity,
  memory: optionalQuantity,
  healthPath: z.string().check(z.regex(/^\s*$|^\//, words.healthFault)),
  command: z.string(),
};

/** What is asked for a new application. */
export const deploySchema = z.object({
  ...runtime,
  name: dnsLabel,
  replicas: wholeNumber(0, 100),
});
export type DeployValues = z.infer<typeof deploySchema>;

export const emptyDeploy: DeployValues = {
  name: '',
  image: '',
  port: '8080',
  replicas: '1',
  env: '',
  command: '',
  cpu: '',
  memory: '',
  healthPath: '',
};

export function deployBody(values: DeployValues) {
  const env = envOf(values.env);
  const command = wordsOf(values.command);
  const resources = resourcesOf(values);
  return {
    name: values.name,
    image: values.image.trim(),
    port: Number(values.port),
    replicas: Number(values.replicas),
    ...(Object.keys(env).length > 0 ? { env } : {}),
    ...(command.length > 0 ? { command } : {}),
    ...(resources ? { resources } : {}),
    ...(values.healthPath.trim() ? { healthPath: values.healthPath.trim() } : {}),
  };
}

/** What may be changed of one that runs; each change makes a release. */
export const runtimeSchema = z.object(runtime);
export type RuntimeValues = z.infer<typeof runtimeSchema>;

export function runtimeOf({ image, port, env, command, resources, healthPath }: Application): RuntimeValues {
  return {
    image,
    port: String(port),
    env: envText(env),
    cpu: resources?.cpu ?? '',
    memory: resources?.memory ?? '',
    healthPath: healthPath ?? '',
    command: (command ?? []).join('\n'),
  };
}

/** A merge patch with what differs, and nothing else. */
export function runtimePatch(application: Application, values: RuntimeValues) {
  const before = runtimeOf(application);
  const env = envPatch(application.env, envOf(values.env));
  const resized = values.cpu !== before.cpu || values.memory !== before.memory;
  return {
    ...(values.image.trim() === before.image ? {} : { image: values.image.trim() }),
    ...(values.port === before.port ? {} : { port: Number(values.port) }),
    ...(Object.keys(env).length > 0 ? { env } : {}),
    ...(resized ? { resources: resourcesOf(values) } : {}),
    ...(values.healthPath === before.healthPath ? {} : { healthPath: values.healthPath.trim() || null }),
    ...(values.command === before.command ? {} : { command: wordsOf(values.command) }),
  };
}

/** A command as typed, one word per line. */
function wordsOf(text: string): string[] {
  return text
    .split('\n')
    .map((word) => word.trim())
    .filter(Boolean);
}

function resourcesOf({ cpu, memory }: { readonly cpu: string; readonly memory: string }) {
  return cpu || memory ? { cpu: cpu || null, memory: memory || null } : null;
}
