# shellcheck shell=bash
# The cache of built programs: programs/NAME-KEY/NAME, where KEY is made of what the program is built from. A change of
# one program's source builds that one again; a program is there wholly or not at all.

# What is built together, by one go command: shared packages are compiled once. The first workspace needs the first four.
CLUSTER_TOOLS=(clustertool pause hello)
CLUSTER_FIRST=(kube vcluster coredns nodeagent)
CLUSTER_DATABASE=(kine)
CLUSTER_REST=(registry metrics)

declare -gA CLUSTER_KEYS=()

# cluster_keys: computes all keys, once.
cluster_keys() {
  local name
  [ ${#CLUSTER_KEYS[@]} -eq 0 ] || return 0
  for name in "${CLUSTER_TOOLS[@]}" "${CLUSTER_FIRST[@]}" "${CLUSTER_DATABASE[@]}" "${CLUSTER_REST[@]}" helm; do
    CLUSTER_KEYS[$name]=$({
      echo "$GO_BUILD_FLAGS $CLUSTER_KUBERNETES $CLUSTER_VCLUSTER"
      cluster_sources "$name" | xargs cat
    } | sha256sum | cut -c1-12)
  done
}

# cluster_program NAME: its path in the cache, whether it is there or not.
cluster_program() { echo "$CLUSTER_CACHE/programs/$1-${CLUSTER_KEYS[$1]}/$1"; }

# cluster_sources NAME: the files that make it. Everything else comes with the versions in go.mod.
cluster_sources() {
  local folder=$CLUSTER_HOME/programs
  case $1 in
    clustertool) find "$CLUSTER_HOME/tool" \( -name '*.go' -o -name go.mod \) ! -name '*_test.go' ! -path '*/hello/*' ! -path '*/pause/*' | sort ;;
    pause | hello) find "$CLUSTER_HOME/tool/$1" "$CLUSTER_HOME/tool/go.mod" \( -name '*.go' -o -name go.mod \) ! -name '*_test.go' | sort ;;
    helm) printf '%s\n' "$folder/go.mod" "$folder/go.sum" ;;
    *) find "$folder/$1" "$folder/go.mod" "$folder/go.sum" -type f ! -name '*_test.go' | sort ;;
  esac
}

# cluster_has NAME: it is built. A size beside it tells a whole file from one that a power cut left.
cluster_has() {
  local path size=''
  path=$(cluster_program "$1")
  [ -x "$path" ] && read -r size 2>/dev/null <"${path%/*}/size" && [ "$size" = "$(stat -c %s "$path")" ]
}

# cluster_missing NAME…: those that are not built.
cluster_missing() {
  local name
  for name; do cluster_has "$name" || echo "$name"; done
}

# cluster_keep NAME FILE: moves a built program to its place, in one step.
cluster_keep() {
  local place
  place=$(dirname "$(cluster_program "$1")")
  rm -rf "$place" "$place.new"
  mkdir -p "$place.new"
  mv "$2" "$place.new/$1"
  stat -c %s "$place.new/$1" >"$place.new/size"
  sync "$place.new/$1" "$place.new/size"
  mv "$place.new" "$place"
}

cluster_chart() { echo "$CLUSTER_CACHE/chart-$CLUSTER_VCLUSTER"; }

# cluster_is_built: everything for a first workspace is there.
cluster_is_built() {
  [ -z "$(cluster_missing "${CLUSTER_TOOLS[@]}" "${CLUSTER_FIRST[@]}" "${CLUSTER_DATABASE[@]}")" ] && [ -f "$(cluster_chart)/Chart.yaml" ]
}

# cluster_is_complete: and the rest.
cluster_is_complete() { cluster_is_built && [ -z "$(cluster_missing "${CLUSTER_REST[@]}")" ]; }

# cluster_forget_old: programs of earlier versions that no `up` has used for a month.
cluster_forget_old() {
  find "$CLUSTER_CACHE/programs" -mindepth 1 -maxdepth 1 -type d -mtime +30 -exec rm -rf {} + 2>/dev/null || true
}
