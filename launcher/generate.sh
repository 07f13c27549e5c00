# shellcheck shell=bash
# Writes all generated files anew. The gate `generated` does the same to a copy of the checkout and compares.

hexarch_generate() {
  load tools java maven testkit cli bench web
  need java maven node
  state_folder
  step "$HEXARCH_LOGS/generate.log" "Compiling the generators" generators_ready
  # Before the server is compiled, which may already name columns of a new migration.
  step "$HEXARCH_LOGS/generate.log" "Writing the tables" testkit_java io.hexarch.testkit.generate.GenerateJooq "$HEXARCH_HOME"
  step "$HEXARCH_LOGS/generate.log" "Asking the server what it is" server_generate
  step "$HEXARCH_LOGS/generate.log" "Writing the generated files" generate_into "$HEXARCH_HOME"
  git -C "$HEXARCH_HOME" status --short -- '*generated*' api docs ARCHITECTURE.md SPECIFICATION.md | sed 's/^/  /' >&2
}

generators_ready() {
  testkit_ready
  benchmarks_ready
  web_modules generator
}

# server_generate: the description of the API, permissions, problems, settings and the pictures of ARCHITECTURE.md. The test that writes them is the one that compares.
server_generate() {
  maven --quiet --projects server --also-make test -Dtest=GeneratedFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dhexarch.generate=true
}

# generate_into CHECKOUT: every generator in turn. What they need is compiled from this checkout; what they read and
# write is CHECKOUT's.
generate_into() {
  decisions_index "$1" >"$1/docs/decisions/README.md.new"
  mv "$1/docs/decisions/README.md.new" "$1/docs/decisions/README.md"
  testkit_java io.hexarch.testkit.generate.GenerateJooq "$1"
  cli_generate "$1"
  web_generate "$1"
  bench_java specification.WriteSpecification "$1"
}

# decisions_index CHECKOUT: one row for each record, newest first: its day, its title, its status.
decisions_index() {
  cat <<'TEXT'
# Decisions

Why things are as they are: one file for each decision that somebody might want to reverse, named by day and subject.
A record is not rewritten when the world changes; a newer one replaces it and both say so. Written from
[the template](template.md); this index by `./hexarch generate`.

| day | decision | status |
|---|---|---|
TEXT
  find "$1/docs/decisions" -name '2*.md' -printf '%f\n' | sort -r | while read -r file; do
    awk -v file="$file" '
      FNR == 1 { title = substr($0, 3) }
      /^[*]*Status/ && status == "" { status = $0; gsub(/^[*]*Status[*.:]* *[*]*/, "", status) }
      END { printf "| %s | [%s](%s) | %s |\n", substr(file, 1, 10), title, file, status }
    ' "$1/docs/decisions/$file"
  done
}
