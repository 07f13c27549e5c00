# shellcheck shell=bash
# Stops everything this checkout has started. Data stays, unless --purge says otherwise.

hexarch_down() {
  load tools java clusters
  local purge=''
  while [ $# -gt 0 ]; do
    case $1 in
      --purge) purge=yes ;;
      *) die "down does not know $1" "./hexarch down [--purge]" ;;
    esac
    shift
  done
  [ -d "$HEXARCH_STATE" ] || { say "Nothing was started here (no $HEXARCH_STATE)" && return 0; }
  with_lock up
  if running server >/dev/null; then
    step "$HEXARCH_LOGS/stop.log" "Stopping the server" stop_process server 40
  fi
  stop_postgres
  stop_cluster "$purge"
  [ -z "$purge" ] || purge_state
  say "Hexarch is down${purge:+, and its data is gone}"
}

# stop_postgres: the server stops it on its way out, unless it was killed; then PostgreSQL still runs. Whether another server
# on the same folder uses it is for the server's own program to say; without a build there is none to ask.
stop_postgres() {
  local file pid code=0 build
  build=$(cat "$HEXARCH_STATE/server.build" 2>/dev/null || true)
  for file in "$HEXARCH_STATE"/postgres/[0-9]*/data/postmaster.pid; do
    [ -f "$file" ] || continue
    pid=$(head -n 1 "$file")
    [ "$(readlink -f "/proc/$pid/cwd")" = "$(dirname "$(readlink -f "$file")")" ] || continue
    if [ -f "$build/server/hexarch-server.jar" ]; then
      need java
      "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$build/server/hexarch-server.jar" \
        io.hexarch.platform.data.embedded.StopPostgres "$HEXARCH_STATE/postgres" >"$HEXARCH_LOGS/stop-postgres.log" 2>&1 || code=$?
      [ "$code" -eq 0 ] || warn "$(tail -n 1 "$HEXARCH_LOGS/stop-postgres.log")"
    else
      step "$HEXARCH_LOGS/stop-postgres.log" "Stopping PostgreSQL" end_postgres "$pid"
    fi
  done
}

# end_postgres PID: SIGINT is its fast shutdown: sessions end, a checkpoint is written.
end_postgres() {
  local deadline=$((SECONDS + 60))
  kill -INT "$1"
  while [ -n "$(started_at "$1")" ] && [ "$SECONDS" -lt "$deadline" ]; do sleep 0.1; done
  [ -z "$(started_at "$1")" ] || { echo "PostgreSQL (process $1) did not end within a minute" && return 1; }
}

stop_cluster() {
  [ -f "$HEXARCH_HOME/launcher/cluster.sh" ] && [ "$(id -u)" -eq 0 ] || return 0
  load cluster
  [ -f "$(cluster_users)/$(name_of_state)" ] || return 0
  stop_process cluster 20
  leave_cluster "$1"
}

purge_state() {
  local port
  port=$(cat "$HEXARCH_STATE/port" 2>/dev/null || true)
  [ -z "$port" ] || rm -f "$HEXARCH_CACHE/ports/$port"
  purge_linked_postgres "$HEXARCH_STATE/postgres"
  rm -rf "$HEXARCH_STATE"
}

# purge_linked_postgres LINK: as root the database may lie where its own user can reach it; then the server has made this link, to
# a folder of this state folder alone. A link that somebody else has made is only a link to us.
purge_linked_postgres() {
  local target
  [ -L "$1" ] || return 0
  target=$(readlink -f "$1")
  if [[ $target =~ ^/var/lib/hexarch/[0-9a-f-]{36}/postgres$ ]]; then
    rm -rf --one-file-system "${target%/postgres}"
    rmdir /var/lib/hexarch 2>/dev/null || true
  else
    warn "The database lies in $target, which Hexarch has not made: it stays. To delete it: rm -r $target"
  fi
}
