import './design/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sessions } from './api/client';
import { queryClient } from './api/queryClient';
import { Tips } from './design/Tips';
import { Toaster } from './design/Toaster';
import { router } from './shell/router';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// Signed out, here or in another tab: nothing of the person stays in memory, and the guard brings them to the door.
let wasSignedIn = false;
sessions.subscribe(() => {
  const { kind } = sessions.current();
  if (kind === 'signedOut' && wasSignedIn) {
    queryClient.clear();
    void router.invalidate();
  }
  wasSignedIn = kind === 'signedIn';
});

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toaster />
      <Tips />
    </QueryClientProvider>
  </StrictMode>,
);
