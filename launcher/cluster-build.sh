# shellcheck shell=bash
# Builds the programs of the local cluster into the cache. First what a first workspace needs, then the rest. What is
# there is not built again, and an interrupted build goes on where it was.

load cluster-progress

# cluster_build [PROGRAM…]: everything, or only those.
cluster_build() {
  local began=$EPOCHREALTIME
  if [ $# -gt 0 ]; then
    cluster_build_some "$@"
    return
  fi
  cluster_is_complete && { say "All programs of the local cluster are built: $CLUSTER_CACHE" && return 0; }
  cluster_build_first
  cluster_build_rest
  say "The local cluster is built after $(elapsed "$began") s ($(du -sh "$CLUSTER_CACHE" | cut -f1) in $CLUSTER_CACHE)"
}

cluster_build_some() {
  local name
  for name; do [ -n "${CLUSTER_KEYS[$name]:-}" ] || die "There is no program '$name' in the local cluster" "There are: ${!CLUSTER_KEYS[*]}"; done
  [ -n "$(cluster_missing "$@")" ] || return 0
  cluster_build_ready
  cluster_progress_step "Building $*" cluster_build_listed "$@"
}

# cluster_build_first: what the cluster and a first workspace need.
cluster_build_first() {
  ! cluster_is_built || return 0
  cluster_build_ready
  cluster_progress_step "Building the local cluster" cluster_compile_first
  say "A first workspace is possible now"
}

# cluster_build_rest: the image registry and the metrics API.
cluster_build_rest() {
  [ -n "$(cluster_missing "${CLUSTER_REST[@]}")" ] || return 0
  cluster_build_ready
  cluster_progress_step "Building the image registry and the metrics API" cluster_build_listed "${CLUSTER_REST[@]}"
}

# cluster_build_ready: the tools are there, there is room, nobody else builds, and what an interrupted build left is gone.
cluster_build_ready() {
  need go compiler busybox
  mkdir -p "$CLUSTER_CACHE/programs"
  exec 6>>"$CLUSTER_CACHE/build.lock"
  if ! flock -n 6; then
    say "Another build of the local cluster is at work: waiting for it"
    flock -w 3600 6 || die "It still was after an hour" "See who holds it: fuser -v $CLUSTER_CACHE/build.lock"
  fi
  rm -rf "$CLUSTER_CACHE"/programs/*.new "$CLUSTER_CACHE"/work-* "$CLUSTER_CACHE"/chart-*.new
  if [ -d "$(cluster_go env GOCACHE)/00" ]; then
    require_space "$CLUSTER_CACHE" 2500 "building the local cluster"
  else
    require_space "$CLUSTER_CACHE" 7000 "building the local cluster for the first time (Go's caches take 5 GiB of it)"
  fi
}

cluster_go() { CGO_CFLAGS=-O1 own_go "$@"; }

cluster_compile_first() {
  local fetch database
  cluster_plan_modules
  cluster_fetch_modules &
  fetch=$!
  cluster_compile tool 0 "-s -w" "${CLUSTER_TOOLS[@]}" # needs no module but the standard library, so it is compiled meanwhile
  wait "$fetch"
  cluster_plan_packages "${CLUSTER_FIRST[@]}"
  # SQLite is one large file of C: it keeps one core busy beside the rest. Linked statically, because the same file runs on
  # the machine and in an image without a libc.
  cluster_compile programs 1 '-s -w -extldflags "-static"' "${CLUSTER_DATABASE[@]}" &
  database=$!
  cluster_compile programs 0 "$(cluster_linker_flags)" "${CLUSTER_FIRST[@]}"
  wait "$database"
  cluster_copy_chart
  cluster_forget_old
}

cluster_build_listed() {
  local name
  for name; do
    case $name in
      clustertool | pause | hello) cluster_compile tool 0 "-s -w" "$name" ;;
      kine) cluster_compile programs 1 '-s -w -extldflags "-static"' "$name" ;;
    esac
  done
  mapfile -t others < <(printf '%s\n' "$@" | grep -vxE 'clustertool|pause|hello|kine')
  [ ${#others[@]} -gt 0 ] || return 0
  cluster_plan_packages "${others[@]}"
  cluster_compile programs 0 "$(cluster_linker_flags)" "${others[@]}"
}

# Without a version kubelet and kubectl refuse to compare versions.
cluster_linker_flags() {
  local version=k8s.io/component-base/version
  printf '%s' "-s -w -X $version.gitVersion=v$CLUSTER_KUBERNETES -X $version.gitMajor=1" \
    " -X $version.gitMinor=$(cut -d. -f2 <<<"$CLUSTER_KUBERNETES") -X $version.gitTreeState=clean" \
    " -X github.com/loft-sh/vcluster/pkg/telemetry.SyncerVersion=$CLUSTER_VCLUSTER -X github.com/coredns/coredns/coremain.GitCommit=local"
}

# cluster_compile MODULE CGO LINKER-FLAGS PROGRAM…: one go command for those that are missing, which keeps every core busy
# and compiles shared packages once.
cluster_compile() {
  local module=$1 cgo=$2 flags=$3 tags='' name missing packages out
  shift 3
  mapfile -t missing < <(cluster_missing "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  mapfile -t packages < <(for name in "${missing[@]}"; do cluster_package "$name"; done)
  [ "$cgo" = 0 ] || tags=sqlite_omit_load_extension,netgo,osusergo
  out=$CLUSTER_CACHE/work-$BASHPID-$cgo
  mkdir -p "$out"
  (cd "$CLUSTER_HOME/$module" && CGO_ENABLED=$cgo cluster_go build -v -tags "$tags" -ldflags "$flags" -o "$out/" "${packages[@]}" 2>&1) |
    cluster_hear package '^[^ :]+$'
  for name in "${missing[@]}"; do
    cluster_keep "$name" "$out/$name"
    cluster_done link "$name"
  done
  rm -rf "$out"
}

# cluster_package NAME: the package that the program is built from. Its last part is the name of the program.
cluster_package() {
  case $1 in
    helm) echo helm.sh/helm/v3/cmd/helm ;;
    *) echo "./$1" ;;
  esac
}

# Downloads what the build needs, and nothing that only tests of other modules need.
cluster_fetch_modules() {
  mapfile -t packages < <(for name in "${CLUSTER_FIRST[@]}" "${CLUSTER_REST[@]}"; do cluster_package "$name"; done)
  cd "$CLUSTER_HOME/programs" || return
  {
    CGO_ENABLED=0 cluster_go list -deps "${packages[@]}"
    CGO_ENABLED=1 cluster_go list -deps -tags sqlite_omit_load_extension,netgo,osusergo ./kine
  } 2>&1 >/dev/null | cluster_hear module '^go: downloading '
}

# The chart of vCluster comes with its module.
cluster_copy_chart() {
  local chart source
  chart=$(cluster_chart)
  [ ! -f "$chart/Chart.yaml" ] || return 0
  source=$(cd "$CLUSTER_HOME/programs" && cluster_go list -m -f '{{.Dir}}' github.com/loft-sh/vcluster)/chart
  rm -rf "$chart.new" "$chart"
  cp -r "$source" "$chart.new"
  chmod -R u+w "$chart.new"
  mv "$chart.new" "$chart"
}
