# shellcheck shell=bash
# The port of API and console (HTTPS) and the one of the console without TLS, for browsers on this machine. The first is
# chosen free at the first start and then kept, since kubeconfigs that were handed out name it; it is reserved in the
# cache, so that another checkout does not take it while this one is stopped. The second follows from the first as 80
# does from 443.

IFS=- read -r PORT_FIRST PORT_LAST <<<"${HEXARCH_PORTS:-7443-7499}"
PLAIN_BELOW=363

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
  HEXARCH_HTTP_PORT=${HEXARCH_HTTP_PORT:-$(plain_port)}
  echo "$HEXARCH_HTTP_PORT" >"$HEXARCH_STATE/http-port"
  export HEXARCH_PORT HEXARCH_HTTP_PORT
}

# plain_port: -1, which is none, when somebody else has it: nothing but the comfort of a browser hangs on it.
plain_port() {
  local port=$((HEXARCH_PORT - PLAIN_BELOW))
  if is_port "$port" && ! taken "$port"; then echo "$port"; else echo -1; fi
}

is_port() { [[ $1 =~ ^[0-9]{1,5}$ ]] && [ "$1" -ge 1 ] && [ "$1" -le 65535 ]; }

free_port() {
  local port
  for ((port = PORT_FIRST; port <= PORT_LAST; port++)); do
    taken "$port" || taken $((port - PLAIN_BELOW)) || reserved "$port" || { echo "$port" && return 0; }
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
  who=$(ss -Hltnp "sport = :$1" 2>/dev/null | sed -nE 's/.*users:\(\("([^"]+)",pid=([0-9]+).*/\1 (process \2)/p' | sed -n 1p)
  echo "${who:-another program}"
}
