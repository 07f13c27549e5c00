# shellcheck shell=bash
# Writes all generated files anew. The gate `generated` does the same beside the tree and compares.

hexarch_generate() {
  decisions_index >"$HEXARCH_HOME/docs/decisions/README.md.new"
  mv "$HEXARCH_HOME/docs/decisions/README.md.new" "$HEXARCH_HOME/docs/decisions/README.md"
  say "Written: docs/decisions/README.md"
}

# decisions_index: one row for each record, newest first: its day, its title, its status.
decisions_index() {
  cat <<'TEXT'
# Decisions

Why things are as they are: one file for each decision that somebody might want to reverse, named by day and subject.
A record is not rewritten when the world changes; a newer one replaces it and both say so. Written from
[the template](template.md); this index by `./hexarch generate`.

| day | decision | status |
|---|---|---|
TEXT
  find "$HEXARCH_HOME/docs/decisions" -name '2*.md' -printf '%f\n' | sort -r | while read -r file; do
    awk -v file="$file" '
      FNR == 1 { title = substr($0, 3) }
      /^(\*\*)?Status(:|\*\*)/ && status == "" { status = $0; gsub(/^[*]*Status[*]*:?[*]* */, "", status) }
      END { printf "| %s | [%s](%s) | %s |\n", substr(file, 1, 10), title, file, status }
    ' "$HEXARCH_HOME/docs/decisions/$file"
  done
}
