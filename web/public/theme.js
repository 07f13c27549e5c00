// Runs before the first paint, so that a chosen theme never flashes. A file of its own: inline scripts are not allowed.
try {
  const choice = localStorage.getItem('hexarch.theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage may be forbidden; then the system's preference holds.
}
