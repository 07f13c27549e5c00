# shellcheck shell=bash
# How Go is called here, for building, testing and vetting alike: with other flags it would compile all of Kubernetes once more.

GO_BUILD_FLAGS="-trimpath -buildvcs=false -gcflags=all=-dwarf=false" # the linker would drop the compiler's DWARF anyway

# own_go …: with the same settings everywhere, whatever the person's are. The compiler collects its own garbage less often:
# about a tenth less time, for some memory.
own_go() { GOFLAGS="$GO_BUILD_FLAGS -p=$(($(nproc) + 1))" GOTOOLCHAIN=local GOWORK=off GOGC=800 CGO_ENABLED=${CGO_ENABLED:-0} go "$@"; }

# go_modules: the folders of our modules.
go_modules() { git -C "$HEXARCH_HOME" ls-files --cached --others --exclude-standard 'go.mod' '*/go.mod' | xargs -r -n 1 dirname; }

# go_vet FOLDER: our own packages only; of the thousands that they use nothing is wanted but their types.
go_vet() { (cd "$HEXARCH_HOME/$1" && own_go vet -vettool="$HEXARCH_HOME/launcher/vet-own" ./...); }

# go_test FOLDER REPORT: vetting is the gate's.
go_test() {
  cd "$HEXARCH_HOME/$1" || return
  local packages
  mapfile -t packages < <(own_go list -f '{{if or .TestGoFiles .XTestGoFiles}}{{.ImportPath}}{{end}}' ./... | grep .)
  [ ${#packages[@]} -gt 0 ] || return 0
  own_go test -vet=off -json "${packages[@]}" >"$2" || { grep -vE '"Action":"(run|pass|start|pause|cont)"' "$2" && return 1; }
}
