# shellcheck shell=bash
# The verb `attack`: tries every way into another organization, on a server of its own, and ends with one line: how many
# probes, how many a second, how much of the matrix, how many leaks. What is tried: docs/security/attack.md.

hexarch_attack() {
  load tools java maven
  local probes=20000 seed=1 usage='./hexarch attack [--probes N] [--seed S]'
  while [ $# -gt 0 ]; do
    case $1 in
      --probes | --seed)
        [[ ${2:-} =~ ^[0-9]{1,12}$ ]] || die "$1 wants a number" "$usage"
        if [ "$1" = --probes ]; then probes=$2; else seed=$2; fi
        shift
        ;;
      *) die "attack does not know $1" "$usage" ;;
    esac
    shift
  done
  need java maven
  state_folder
  local log=$HEXARCH_LOGS/attack.log
  if step "$log" "Attacking with $probes probes, seed $seed" attack_tests "$probes" "$seed"; then
    attack_line "$log"
  else
    attack_line "$log"
    die "The attack found something, or could not be made" "What, and how: $log"
  fi
}

attack_tests() {
  maven --projects server --also-make -Dtest=io.hexarch.server.attack.AttackTest -Dsurefire.failIfNoSpecifiedTests=false \
    "-Dhexarch.probes=$1" "-Dhexarch.seed=$2" test
}

# attack_line LOG: what the suite says of itself at its end; nothing if it never came so far.
attack_line() { sed -n 's/.*\.AttackTest \([0-9]* probes,\)/\1/p' "$1" | tail -n 1; }
