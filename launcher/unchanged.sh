# shellcheck shell=bash
# Quick tests that need not be run again: those of a module were green, and nothing that it is made of, that stands below it
# or that tests read has changed since. Only --fast leaves them out; whoever names a module, and continuous integration, run them.

# leave_unchanged_out: sets UNCHANGED to the folders of such modules, and marks them for the profile 'unchanged' of the root pom.
leave_unchanged_out() {
  local module
  UNCHANGED=()
  compiled_keys
  READ_BY_TESTS=$(sources_key api docs ./*.md)
  for module in "${!COMPILED[@]}"; do
    rm -f "$module/target/unchanged"
    [ -f "$(green "$module")" ] || continue
    mkdir -p "$module/target"
    touch "$module/target/unchanged" "$(green "$module")"
    UNCHANGED+=("$module")
  done
  [ ${#UNCHANGED[@]} -eq 0 ] ||
    note "Java: ${#UNCHANGED[@]} of ${#COMPILED[@]} modules are left out: they were green, and nothing that could make them red has changed"
}

# remember_green: those that were run just now. Each module's tests came to their end, or Maven would have failed.
remember_green() {
  local module
  mkdir -p "$HEXARCH_CACHE/green"
  for module in "${!COMPILED[@]}"; do
    grep -qsE '<(failure|error)[ >]' "$module"/target/surefire-reports/*.xml || touch "$(green "$module")"
  done
  find "$HEXARCH_CACHE/green" -type f -mtime +30 -delete
}

# green MODULE: the file that says so.
green() { echo "$HEXARCH_CACHE/green/$(basename "${COMPILED[$1]}" .tar)-$READ_BY_TESTS"; }
