# shellcheck shell=bash
# What runs, where, and what it uses. Ends with 0 when the server answers, with 3 when not, as systemctl does.

hexarch_status() {
  load ports server clusters
  local pid up=3
  if pid=$(running server); then
    HEXARCH_PORT=$(cat "$HEXARCH_STATE/port")
    if server_ready; then
      answer "Server     " "ready, process $pid, $(memory_of "$pid") MiB, since $(date -d "@$(stat -c %Y "/proc/$pid")" '+%F %H:%M')"
      up=0
    else
      answer "Server     " "runs (process $pid) but is not ready: $HEXARCH_LOGS/server.log"
    fi
    answer "Address    " "${HEXARCH_URL:-https://localhost:$HEXARCH_PORT}"
    [ ! -s "$HEXARCH_STATE/first-operator-link" ] || answer "First link " "$(cat "$HEXARCH_STATE/first-operator-link")"
  else
    answer "Server     " "down: ./hexarch up starts it"
  fi
  status_of_postgres
  status_of_cluster
  status_of_archive
  answer "Data       " "$HEXARCH_STATE, $(size_of "$HEXARCH_STATE"), $(df -Ph "$HEXARCH_HOME" | awk 'NR == 2 { print $4 }') free"
  answer "Cache      " "$HEXARCH_CACHE, $(size_of "$HEXARCH_CACHE")"
  return "$up"
}

memory_of() { awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$1/status"; }
size_of() { du -shL "$1" 2>/dev/null | cut -f1 || echo nothing; }

status_of_postgres() {
  local file pid
  for file in "$HEXARCH_STATE"/postgres/[0-9]*/data/postmaster.pid; do
    [ -f "$file" ] || continue
    pid=$(head -n 1 "$file")
    [ -z "$(started_at "$pid")" ] || answer "PostgreSQL " "runs, process $pid, port $(sed -n 4p "$file")"
  done
}

status_of_cluster() {
  if [ -n "${HEXARCH_KUBECONFIG:-}" ]; then
    answer "Cluster    " "the one of $HEXARCH_KUBECONFIG"
  elif [ -f "$HEXARCH_HOME/launcher/cluster.sh" ]; then
    load cluster
    answer "Cluster    " "$(phase_of "$(cluster_state_file)")"
  fi
}

# status_of_archive: whether the next start of this build finds its classes loaded.
status_of_archive() {
  local PRODUCT
  PRODUCT=$(cat "$HEXARCH_STATE/server.build" 2>/dev/null) || return 0
  if [ -f "$(server_archive)" ]; then
    answer "Start      " "prepared by an ahead-of-time cache"
  elif ! flock -n "$PRODUCT/train.lock" true; then
    answer "Start      " "being prepared by an ahead-of-time cache"
  else
    answer "Start      " "not prepared by an ahead-of-time cache, so it takes longer: $HEXARCH_LOGS/train.log"
  fi
}

# phase_of STATE_FILE: one of its words, and how far it is when that is not the end.
phase_of() {
  [ -f "$1" ] || { echo "down: ./hexarch cluster up starts it" && return; }
  awk -F'"' '
    /"phase":/ { phase = $4 }
    /"percent":/ { percent = $3; gsub(/[^0-9]/, "", percent) }
    /"step":/ { step = $4 }
    END { print phase (phase ~ /building|starting/ ? ", " percent " %, " step : "") }' "$1"
}
