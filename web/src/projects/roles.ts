import type { ProjectRole } from '@/api/types';
import { texts } from './texts';

export const PROJECT_ROLES = Object.keys(texts.members.roles) as ProjectRole[];
