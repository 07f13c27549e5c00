import { CodeBlock, CommandLine } from '@/design/Code';
import { yaml } from '@/design/yaml';

interface YamlTabProps {
  readonly resource: object;
  /** The command that prints the same. */
  readonly command: string;
}

/** A resource as the API tells it. */
export function YamlTab({ resource, command }: YamlTabProps) {
  return (
    <>
      <CommandLine text={`${command} -o yaml`} />
      <CodeBlock text={yaml(resource)} />
    </>
  );
}
