# shellcheck shell=bash
# How far a build is: a plan of everything to do with what each thing costs, and a list of what is done. The costs are
# seconds on the machine they were measured on (two cores); how much faster this one is shows while it works.
#
#   plan     COST KIND NAME
#   events   KIND NAME

CLUSTER_COST_OF_MODULE=0.18     # to download
CLUSTER_COST_OF_MEGABYTE=6.2    # of Go source, to compile
CLUSTER_COST_OF_LINK=5
CLUSTER_COST_OF_ALL_PACKAGES=710 # a guess, until the modules are there to be looked at

# cluster_progress_step TITLE COMMAND…: runs COMMAND as a step of the launcher, with percent and time left on the screen
# and in state.json. The folder of plan and events is $CLUSTER_WORK.
cluster_progress_step() {
  local title=$1
  shift
  CLUSTER_WORK=$CLUSTER_CACHE/work-$$
  mkdir -p "$CLUSTER_WORK"
  : >"$CLUSTER_WORK/plan"
  : >"$CLUSTER_WORK/events"
  CLUSTER_BUILD_LOG=$CLUSTER_CACHE/build.log
  step "$CLUSTER_BUILD_LOG" "$title" cluster_watched "$title" "$@"
  CLUSTER_BUILD_LOG=''
  rm -rf "$CLUSTER_WORK"
}

# cluster_watched TITLE COMMAND…: the watcher ends with this shell, however that ends.
cluster_watched() {
  local title=$1 watcher
  shift
  cluster_watch "$title" "$BASHPID" &
  watcher=$!
  "$@"
  kill "$watcher" 2>/dev/null || true
}

cluster_watch() {
  local title=$1 builder=$2 began=$EPOCHREALTIME percent left what
  while kill -0 "$builder" 2>/dev/null; do
    read -r percent left what < <(cluster_progress "$(elapsed "$began")") || true
    printf '%s%% %s, about %s left\n' "$percent" "$what" "$(cluster_duration "$left")" >>"$STEP_PROGRESS"
    cluster_tell building "$percent" "$title: $what" "$left"
    sleep 1
  done
}

# cluster_progress ELAPSED: percent, seconds left, what is being done.
cluster_progress() {
  awk -v elapsed="$1" '
    FILENAME ~ /plan$/ { cost[$2 " " $3] = $1; total += $1; next }
    { key = $1 " " $2; if (key in cost && !seen[key]++) { done += cost[key] }; last = $1 }
    END {
      rest = total - done
      # half of what the first twentieth of the work took is not to be trusted
      left = done > total / 20 ? elapsed * rest / done : rest
      what["module"] = "downloading modules"; what["package"] = "compiling"; what["link"] = "linking"
      printf "%d %d %s\n", total ? 99 * done / total : 0, left, last in what ? what[last] : "preparing"
    }' "$CLUSTER_WORK/plan" "$CLUSTER_WORK/events"
}

cluster_duration() {
  if [ "$1" -ge 90 ]; then echo "$((($1 + 30) / 60)) min"; else echo "$1 s"; fi
}

cluster_planned() { echo "$1 $2 $3" >>"$CLUSTER_WORK/plan"; }
cluster_done() { echo "$1 $2" >>"$CLUSTER_WORK/events"; }

# cluster_hear KIND PATTERN: turns lines that match into events of that kind, and passes the others on, into the log.
cluster_hear() { awk -v kind="$1" -v pattern="$2" -v events="$CLUSTER_WORK/events" '$0 ~ pattern { print kind, (NF == 1 ? $1 : $3) >> events; fflush(events); next } { print; fflush() }'; }

# cluster_plan_modules: before anything is known: every module of go.mod has to come, and all packages have to be compiled.
cluster_plan_modules() {
  local name
  awk -v cost="$CLUSTER_COST_OF_MODULE" '$1 ~ /\// && $2 ~ /^v/ { print cost, "module", $1 }' "$CLUSTER_HOME/programs/go.mod" >>"$CLUSTER_WORK/plan"
  cluster_planned "$CLUSTER_COST_OF_ALL_PACKAGES" package all
  for name in "${CLUSTER_FIRST[@]}" "${CLUSTER_DATABASE[@]}"; do cluster_planned "$CLUSTER_COST_OF_LINK" link "$name"; done
}

# cluster_plan_packages PROGRAM…: the modules are there: what Go has not compiled yet, by the size of its source.
cluster_plan_packages() {
  local plan=$CLUSTER_WORK/plan name
  grep -v ' package all$\| module ' "$plan" >"$plan.new" || true
  for name; do grep -q " link $name\$" "$plan.new" || echo "$CLUSTER_COST_OF_LINK link $name" >>"$plan.new"; done
  mapfile -t packages < <(for name; do cluster_package "$name"; done)
  (cd "$CLUSTER_HOME/programs" &&
    CGO_ENABLED=0 cluster_go list -deps -f '{{if .Stale}}{{.ImportPath}} {{.Dir}} {{join .GoFiles " "}}{{end}}' "${packages[@]}") |
    awk '{ for (i = 3; i <= NF; i++) print $1, $2 "/" $i }' >"$CLUSTER_WORK/files"
  cut -d' ' -f2 "$CLUSTER_WORK/files" | tr '\n' '\0' | xargs -0r stat -c %s | paste -d' ' "$CLUSTER_WORK/files" - |
    awk -v cost="$CLUSTER_COST_OF_MEGABYTE" '{ size[$1] += $3 } END { for (p in size) print size[p] * cost / 1e6, "package", p }' >>"$plan.new"
  mv "$plan.new" "$plan"
}
