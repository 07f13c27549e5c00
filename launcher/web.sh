# shellcheck shell=bash
# The console's own packages.

# web_modules: web/node_modules as the lock file says; nothing to do while the lock file stays the same.
web_modules() {
  local folder=$HEXARCH_HOME/web wanted
  wanted=$(sha256sum <"$folder/package-lock.json")
  [ "$(cat "$folder/node_modules/.hexarch-lock" 2>/dev/null)" != "$wanted" ] || return 0
  npm ci --prefix "$folder" --no-audit --no-fund --prefer-offline
  echo "$wanted" >"$folder/node_modules/.hexarch-lock"
}
