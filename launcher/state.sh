# shellcheck shell=bash
# Where things are kept, and who is at work on them.
#
#   HEXARCH_STATE   what must survive: database, keys, ports, logs. One folder per checkout.   default: <checkout>/.hexarch
#   HEXARCH_CACHE   what can be made again: builds, programs. Shared by all checkouts.         default: ~/.cache/hexarch

HEXARCH_STATE=$(realpath -m "${HEXARCH_STATE:-$HEXARCH_HOME/.hexarch}")
HEXARCH_CACHE=$(realpath -m "${HEXARCH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/hexarch}")
HEXARCH_LOGS=$HEXARCH_STATE/logs
export HEXARCH_STATE HEXARCH_CACHE HEXARCH_LOGS
STATE_MARK=hexarch-state # lies in every state folder, so that no other folder is ever taken for one

# state_folder: makes the state folder.
state_folder() {
  mkdir -p "$HEXARCH_STATE" 2>/dev/null ||
    die "Cannot make the state folder $HEXARCH_STATE" "Give one that you may write: HEXARCH_STATE=~/hexarch ./hexarch up"
  # In this order, since another launcher may be making it right now and the mark is what it makes first.
  [ -z "$(ls -A "$HEXARCH_STATE" 2>/dev/null)" ] || [ -e "$HEXARCH_STATE/$STATE_MARK" ] ||
    die "HEXARCH_STATE is $HEXARCH_STATE, which holds something else" "Name a folder that is empty or not there yet"
  [ -w "$HEXARCH_STATE" ] ||
    die "The state folder $HEXARCH_STATE belongs to $(stat -c %U "$HEXARCH_STATE")" \
      "Run as that user, or give another folder: HEXARCH_STATE=~/hexarch ./hexarch up"
  : >>"$HEXARCH_STATE/$STATE_MARK"
  # Others may pass through, not look: PostgreSQL runs as a user of its own when Hexarch is started by root.
  chmod 0711 "$HEXARCH_STATE"
  mkdir -p "$HEXARCH_LOGS"
  chmod 0700 "$HEXARCH_LOGS"
}

# with_lock NAME: from here to the end of this process no other launcher on the same state folder passes here.
with_lock() {
  local lock=$HEXARCH_STATE/$1.lock
  state_folder
  exec 8>>"$lock"
  if ! flock -n 8; then
    say "Another ./hexarch $1 is at work (process $(cat "$lock.pid" 2>/dev/null || echo unknown)): waiting for it"
    flock -w 1800 8 || die "It still was after half an hour" "See who holds $lock: fuser -v $lock"
  fi
  echo $$ >"$lock.pid"
}

# require_space FOLDER MIB WHAT: refuses early what would fail in the middle.
require_space() {
  local folder=$1 wanted=$2 what=$3 free
  while [ ! -e "$folder" ]; do folder=$(dirname "$folder"); done
  free=$(df -Pm -- "$folder" | awk 'NR == 2 { print $4 }')
  [ "$free" -ge "$wanted" ] && return
  die "The disk is too full for $what: $free MiB free at $folder, $wanted MiB needed" \
    "Make room (old builds: rm -r $HEXARCH_CACHE/build), or keep it elsewhere: HEXARCH_STATE and HEXARCH_CACHE name the folders"
}

# rotate FILE MIB: keeps FILE and two before it, none much over MIB.
rotate() {
  [ -f "$1" ] && [ "$(stat -c %s "$1")" -gt $(($2 * 1048576)) ] || return 0
  [ ! -f "$1.1" ] || mv -f "$1.1" "$1.2"
  mv -f "$1" "$1.1"
}

# A pid alone may belong to somebody else by now: it counts together with the moment its process started.
started_at() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | awk '$1 != "Z" { print $20 }'; }

# detached COMMAND…: becomes a process of its own that outlives the launcher, to be called in the background. None of our open
# files goes along: a lock among them, ours or of whoever called us, would be held as long as that process lives.
detached() {
  local file
  for file in /proc/self/fd/*; do
    file=${file##*/}
    [ "$file" -le 2 ] || eval "exec $file>&-"
  done
  exec setsid "$@"
}

remember_process() { echo "$2 $(started_at "$2")" >"$HEXARCH_STATE/$1.pid"; }

# running NAME: the pid of the remembered process, if it still is that process. A stale file is removed.
running() {
  local file=$HEXARCH_STATE/$1.pid pid='' since=''
  [ -f "$file" ] || return 1
  read -r pid since <"$file" || true
  if [[ $pid =~ ^[0-9]+$ ]] && [ -n "$since" ] && [ "$(started_at "$pid")" = "$since" ]; then
    echo "$pid"
    return 0
  fi
  rm -f "$file"
  return 1
}

# stop_process NAME SECONDS: asks it to end, waits, and only then ends it.
stop_process() {
  local pid deadline=$((SECONDS + $2))
  pid=$(running "$1") || return 0
  kill -TERM "$pid" 2>/dev/null || true
  while running "$1" >/dev/null && [ "$SECONDS" -lt "$deadline" ]; do sleep 0.1; done
  if running "$1" >/dev/null; then
    echo "$1 did not end within $2 s: killed"
    kill -KILL "$pid" 2>/dev/null || true
    while running "$1" >/dev/null; do sleep 0.1; done
  fi
  rm -f "$HEXARCH_STATE/$1.pid"
}
