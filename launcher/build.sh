# shellcheck shell=bash
# The product: console, server and command line client. Each build is kept in the cache under the hash of the sources
# it was made from, so that whatever was built once, here or in another checkout, is not built again.

# product: the folder of the build that belongs to the sources as they are now.
product() { echo "$HEXARCH_CACHE/build/$(product_key)"; }

# console_build: likewise, of the console alone.
console_build() { echo "$HEXARCH_CACHE/build/console-$(sources_key web api)"; }

product_key() { sources_key pom.xml .mvn platform contexts server cli web api; }

# sources_key PATH…: a hash of names and contents of what a build reads: no tests, nothing that a build writes.
sources_key() {
  (
    cd "$HEXARCH_HOME" || exit
    find "$@" \( -name target -o -name node_modules -o -name dist -o -path '*/src/test' \) -prune -o -type f -print0 2>/dev/null |
      LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-16
  )
}

# build_product: sets PRODUCT to a complete build. What was interrupted is not complete and is made again.
build_product() {
  PRODUCT=${HEXARCH_PRODUCT:-$(product)}
  [ ! -f "$PRODUCT/complete" ] || { touch "$PRODUCT/complete" && return 0; }
  [ -z "${HEXARCH_PRODUCT:-}" ] || die "HEXARCH_PRODUCT is $PRODUCT, which holds no complete build"
  load maven web archives compiled
  need java maven node
  require_space "$HEXARCH_CACHE" 1500 "a build"
  require_space "$HEXARCH_HOME" 500 "a build"
  mkdir -p "$HEXARCH_CACHE/build"
  # The lock is the checkout's own: Maven writes into its target folders.
  step "$HEXARCH_LOGS/build-console.log" "Building the console" build_console
  step "$HEXARCH_LOGS/build.log" "Building server and client" build_java
  step "$HEXARCH_LOGS/build-product.log" "Laying it out" lay_out
  [ ! -f "$PRODUCT/hexarch-cli.jar" ] || step "$HEXARCH_LOGS/build-client.log" "Preparing the client" make_client_archive
  touch "$PRODUCT/complete"
  forget_old_builds
}

build_console() {
  [ -f "$HEXARCH_HOME/web/package.json" ] || return 0
  local folder
  folder=$(console_build)
  if [ ! -f "$folder/complete" ]; then
    web_modules
    npm run build --prefix "$HEXARCH_HOME/web"
    keep_console "$folder"
  fi
  rm -rf "$HEXARCH_HOME/web/dist"
  cp -r "$folder" "$HEXARCH_HOME/web/dist"
}

# keep_console FOLDER: what was built of it just now.
keep_console() {
  rm -rf "$1"
  mkdir -p "$1"
  cp -r "$HEXARCH_HOME/web/dist/." "$1"
  touch "$1/complete"
}

# Tests are compiled too: some modules lend their fakes to others in a jar of tests.
build_java() {
  cd "$HEXARCH_HOME" || return
  bring_compiled
  maven --projects server,cli --also-make test-compile
  remember_compiled "${UNKNOWN[@]}"
  maven -Dhexarch.compiled=true -DskipTests --projects server,cli --also-make package
}

# lay_out: the server's jar extracted, since nested jars cost seconds at every start.
lay_out() {
  local making=$PRODUCT.$$
  rm -rf "$making"
  mkdir -p "$making"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(server_jar)" extract --destination "$making/server"
  mv "$making"/server/hexarch-server-*.jar "$making/server/hexarch-server.jar"
  [ ! -f "$HEXARCH_HOME/cli/target/hexarch-cli.jar" ] || cp "$HEXARCH_HOME/cli/target/hexarch-cli.jar" "$making/"
  rm -rf "$PRODUCT"
  mv "$making" "$PRODUCT"
}

server_jar() { find "$HEXARCH_HOME/server/target" -maxdepth 1 -name 'hexarch-server-*.jar' -not -name '*-tests.jar' | sed -n 1p; }

# forget_old_builds: keeps the eight used last of each kind.
forget_old_builds() {
  local kind
  for kind in 'console-*' '[0-9a-f]*'; do
    find "$HEXARCH_CACHE/build" -mindepth 1 -maxdepth 1 -type d -name "$kind" -printf '%p\n' |
      while read -r folder; do
        printf '%s %s\n' "$(stat -c %Y "$folder/complete" 2>/dev/null || stat -c %Y "$folder")" "$folder"
      done | sort -rn | tail -n +9 | cut -d' ' -f2- | xargs -r rm -rf
  done
}
