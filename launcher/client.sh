# shellcheck shell=bash
# The command line client: every word that the launcher does not know itself.

hexarch_client() {
  load java archives
  has_java || { load tools && need java; }
  local build archive
  build=$(client_build)
  archive=$build/cli.aot
  [ "$1" != client ] || shift
  # Where this checkout's own server is, for whoever has named no other.
  if [ -z "${HEXARCH_URL:-}" ] && [ -f "$HEXARCH_STATE/port" ]; then
    HEXARCH_LOCAL_URL=https://localhost:$(cat "$HEXARCH_STATE/port")
    HEXARCH_LOCAL_CA=$HEXARCH_STATE/tls/ca.crt
    export HEXARCH_LOCAL_URL HEXARCH_LOCAL_CA
  fi
  local_kubectl
  [ -f "$archive" ] || archive=''
  exec "$JAVA_HOME/bin/java" "${CLIENT_OPTIONS[@]}" \
    ${archive:+"-XX:AOTCache=$archive"} -jar "$build/hexarch-cli.jar" "$@"
}

# local_kubectl: the local cluster brings one; it serves whoever has none.
local_kubectl() {
  [ -z "${HEXARCH_KUBECTL:-}" ] && ! command -v kubectl >/dev/null && [ -f "$HEXARCH_HOME/launcher/cluster.sh" ] || return 0
  load tools cluster
  local file
  file=$(cluster_state_file)
  [ -f "$file" ] || return 0
  HEXARCH_KUBECTL=$(sed -nE 's/.*"kubectl": "([^"]+)".*/\1/p' "$file")
  [ ! -x "$HEXARCH_KUBECTL" ] || export HEXARCH_KUBECTL
}

# client_build: the build in use, as long as no source of the client is newer; a command must not wait for a hash.
client_build() {
  local build
  build=${HEXARCH_PRODUCT:-$(cat "$HEXARCH_STATE/client.build" 2>/dev/null || true)}
  if [ ! -f "$build/complete" ] ||
    [ -n "$(find "$HEXARCH_HOME/cli/src/main" "$HEXARCH_HOME/cli/pom.xml" -newer "$build/complete" -print -quit)" ]; then
    load tools build
    with_lock up
    build_product
    build=$PRODUCT
    printf '%s\n' "$build" >"$HEXARCH_STATE/client.build"
  fi
  printf '%s\n' "$build"
}
