# shellcheck shell=bash
# The one port of console and API. Chosen free at the first start and then kept, since kubeconfigs that were handed out
# name it; reserved in the cache, so that another checkout does not take it while this one is stopped.

PORT_FIRST=7443
PORT_LAST=7499

# settle_port: sets and exports HEXARCH_PORT, and refuses one that somebody else listens on.
settle_port() {
  local remembered='' asked=${HEXARCH_PORT:-}
  [ ! -f "$HEXARCH_STATE/port" ] || remembered=$(cat "$HEXARCH_STATE/port")
  HEXARCH_PORT=${asked:-$remembered}
  if [ -z "$HEXARCH_PORT" ]; then
    HEXARCH_PORT=$(free_port) || die "No port between $PORT_FIRST and $PORT_LAST is free" "Name one: HEXARCH_PORT=8443 ./hexarch up"
  fi
  is_port "$HEXARCH_PORT" || die "HEXARCH_PORT is '$HEXARCH_PORT', which is no port" "A port is a number from 1 to 65535"
  ! taken "$HEXARCH_PORT" ||
    die "Port $HEXARCH_PORT is taken by $(holder "$HEXARCH_PORT")" \
      "End that, or use another port: HEXARCH_PORT=$(free_port || echo 8443) ./hexarch up" \
      "(kubeconfigs and sign-ins that name port $HEXARCH_PORT have to be made again then)"
  echo "$HEXARCH_PORT" >"$HEXARCH_STATE/port"
  mkdir -p "$HEXARCH_CACHE/ports"
  echo "$HEXARCH_STATE" >"$HEXARCH_CACHE/ports/$HEXARCH_PORT"
  export HEXARCH_PORT
}

is_port() { [[ $1 =~ ^[0-9]{1,5}$ ]] && [ "$1" -ge 1 ] && [ "$1" -le 65535 ]; }

free_port() {
  local port
  for ((port = PORT_FIRST; port <= PORT_LAST; port++)); do
    taken "$port" || reserved "$port" || { echo "$port" && return 0; }
  done
  return 1
}

taken() { (: <>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# reserved PORT: another checkout that still exists keeps it.
reserved() {
  local owner
  owner=$(cat "$HEXARCH_CACHE/ports/$1" 2>/dev/null) || return 1
  [ "$owner" != "$HEXARCH_STATE" ] && [ "$(cat "$owner/port" 2>/dev/null)" = "$1" ]
}

holder() {
  local who
  who=$(ss -Hltnp "sport = :$1" 2>/dev/null | sed -nE 's/.*users:\(\("([^"]+)",pid=([0-9]+).*/\1 (process \2)/p' | head -n 1)
  echo "${who:-another program}"
}
