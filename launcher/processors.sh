# shellcheck shell=bash
# Whether this machine's processors are its own. A virtual machine's host may give them to others for most of the time; then what
# runs beside each other waits for each other, and what has a deadline misses it.

# processors_told: the ticks so far that they worked here, and that they were taken while there was work. Nothing where no kernel tells of it.
processors_told() { processors_in /proc/stat; }

processors_in() { awk '$1 == "cpu" { print $2 + $3 + $4 + $7 + $8, $9 + 0 }' "$1" 2>/dev/null || true; }

# processors_taken BEFORE NOW: percent of the time of work in which they were taken; 0 where nothing is told of it.
processors_taken() {
  awk -v before="$1" -v now="$2" 'BEGIN {
    split(before, b); split(now, n)
    worked = n[1] - b[1]; taken = n[2] - b[2]
    print (worked + taken > 0 ? int(100 * taken / (worked + taken)) : 0)
  }'
}

# waited SECONDS BEGAN TOLD [NOW]: whether so long has passed since $EPOCHREALTIME was BEGAN and processors_told said TOLD, not counting what was
# taken: what takes a minute takes five where four fifths are.
waited() {
  local past
  past=$(elapsed "$2")
  [ "${past%.*}" -lt "$1" ] && return 1
  [ $((${past%.*} * (100 - $(processors_taken "$3" "${4:-$(processors_told)}")) / 100)) -ge "$1" ]
}

# test_patience TAKEN: how many times as long tests wait for what is sure to come: continuous integration shares its machine, too.
test_patience() {
  if [ -n "${HEXARCH_TEST_PATIENCE:-}" ]; then
    echo "$HEXARCH_TEST_PATIENCE"
  elif [ "$1" -gt 25 ]; then
    echo 5
  else
    [ -n "${CI:-}" ] && echo 3 || echo 1
  fi
}
