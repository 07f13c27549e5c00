import { Link } from '@tanstack/react-router';
import { ChevronRight, Plus } from 'lucide-react';
import { Avatar } from '@/design/Avatar';
import { Button } from '@/design/Button';
import { Empty } from '@/design/Empty';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { Tag } from '@/design/Status';
import { rowLink } from '@/design/Table';
import { useMe } from '@/shell/hooks';
import { texts } from './texts';

export function OrganizationsPage() {
  const { organizations } = useMe();
  const found = (
    <Button kind="primary" icon={Plus} asChild>
      <Link to="/organizations/new" data-create>
        {texts.found}
      </Link>
    </Button>
  );
  return (
    <Page title={texts.title} description={texts.description} acts={organizations.length > 0 && found}>
      <Panel flush>
        {organizations.length === 0 ? (
          <Empty title={texts.empty} act={found} command="hexarch org create 'Acme Robotics'">
            {texts.emptyDetail}
          </Empty>
        ) : (
          <ul className="divide-y divide-line">
            {organizations.map(({ id, slug, name, role }) => (
              <li key={id} className="relative flex items-center gap-4 px-4 py-3 hover:bg-hover/60">
                <Avatar name={name} square size={40} />
                <div className="min-w-0 flex-1">
                  <Link to="/o/$organization" params={{ organization: slug }} {...rowLink}>
                    {name}
                  </Link>
                  <p className="truncate font-mono text-xs text-ink-faint">{slug}</p>
                </div>
                <Tag tone={role === 'owner' ? 'accent' : undefined}>{texts.roles[role]}</Tag>
                <ChevronRight size={16} className="text-ink-faint" aria-hidden />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </Page>
  );
}
