# shellcheck shell=bash
# The console's own packages.

# web_modules [PACKAGE]: node_modules of the console, or of its PACKAGE, as the lock file says; nothing to do while the lock file stays the same. Not `npm ci`: it
# refuses a lock file that lacks the optional packages of other platforms, and a registry that lacks those can write no
# other. `npm install` takes the same versions from the lock file, and --no-save leaves that as it is.
web_modules() {
  local folder=$HEXARCH_HOME/web${1:+/$1} wanted
  wanted=$(sha256sum <"$folder/package-lock.json")
  [ "$(cat "$folder/node_modules/.hexarch-lock" 2>/dev/null)" != "$wanted" ] || return 0
  rm -rf "$folder/node_modules"
  npm install --prefix "$folder" --no-save --no-audit --no-fund --prefer-offline
  echo "$wanted" >"$folder/node_modules/.hexarch-lock"
}

# web_generate CHECKOUT: the types of the API and the names of the permissions, as the files in api say.
web_generate() { node "$HEXARCH_HOME/web/generator/generate.mjs" "$1"; }
