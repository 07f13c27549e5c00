import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/design/Button';
import { Input, type InputProps } from '@/design/Field';
import { texts } from './texts';

export function PasswordInput(props: InputProps) {
  const [shown, setShown] = useState(false);
  return (
    <span className="relative block">
      <Input {...props} type={shown ? 'text' : 'password'} className="pr-9" />
      <IconButton
        icon={shown ? EyeOff : Eye}
        label={shown ? texts.hide : texts.show}
        onClick={() => setShown(!shown)}
        className="absolute top-1/2 right-0.5 size-7 -translate-y-1/2"
      />
    </span>
  );
}
