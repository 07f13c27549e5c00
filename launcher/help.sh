# shellcheck shell=bash

hexarch_help() {
  cat <<'TEXT'
Hexarch gives every team its own Kubernetes. One command for all of it:

  ./hexarch up                     builds what is stale, starts Hexarch and its local cluster, prints where to go
        --foreground               stays with the server until Ctrl-C
        --no-cluster               leaves the local cluster alone
  ./hexarch down [--purge]         stops all of it; --purge also deletes its data
  ./hexarch status                 what runs, where, and what it uses
  ./hexarch demo                   plays the whole journey, with commentary and times
  ./hexarch backup [FILE]          saves Hexarch's own data while it serves, and tries what was saved
        --verify FILE              tries an earlier one
        --restore FILE             brings it back; what was there is kept beside it

  ./hexarch test [--fast] [MODULE] everything that continuous integration runs; --fast: without databases and clusters
  ./hexarch check [GATE…]          the build gates alone
  ./hexarch attack [--probes N] [--seed S]
                                   tries every way into another organization, on a server of its own
  ./hexarch generate               writes all generated files anew
  ./hexarch bench [NAME]           measures; without a name it lists what there is
  ./hexarch cluster up|down|status|doctor|build
                                   the local Kubernetes

Every other word goes to the command line client, for instance ./hexarch login, ./hexarch workspace list;
./hexarch client --help lists its words.

Settings
  HEXARCH_KUBECONFIG   an existing cluster to use instead of a local one (then neither root nor Go is needed)
  HEXARCH_PORT         the port of console and API            chosen from HEXARCH_PORTS at the first start and then kept
  HEXARCH_PORTS        where to choose from                   7443-7499
  HEXARCH_STATE        what must survive                      <checkout>/.hexarch
  HEXARCH_CACHE        what can be made again                 ~/.cache/hexarch
  JAVA_HOME            a JDK 25                               found by itself in the usual places
TEXT
}
