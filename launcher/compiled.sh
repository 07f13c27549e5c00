# shellcheck shell=bash
# Compiled classes, kept in the cache under the hash of what they were made from: the compiler with all its checks takes
# minutes for the whole tree, and a fresh clone differs from the one before by a few modules.

COMPILED_KEPT=6 # of each module
COMPILED_FOLDERS=(classes test-classes generated-sources generated-test-sources maven-status)

# bring_compiled: sets UNKNOWN to the modules that the cache has no classes of. What stands in a target folder stays only if
# it was made from the sources as they are: Maven never removes what is no longer made, and what is kept must be whole.
bring_compiled() {
  local module archive
  UNKNOWN=()
  compiled_keys
  for module in "${!COMPILED[@]}"; do
    archive=${COMPILED[$module]}
    [ -f "$archive" ] || UNKNOWN+=("$module")
    [ "$(cat "$module/target/compiled.key" 2>/dev/null)" != "$(basename "$archive")" ] || continue
    rm -rf "$module/target/compiled.key" "${COMPILED_FOLDERS[@]/#/$module/target/}"
    [ -f "$archive" ] || continue
    touch "$archive"
    mkdir -p "$module/target"
    # Newer than the sources, as if it had just been compiled.
    tar --extract --touch --file "$archive" --directory "$module/target"
    find "$module/target/maven-status" -name inputFiles.lst -exec sed -i "s#^@home@#$HEXARCH_HOME#" {} +
    basename "$archive" >"$module/target/compiled.key"
  done
}

# remember_compiled MODULE…: what stands in their target folders was made from the sources as they are.
remember_compiled() {
  local module
  for module; do
    [ ! -d "$module/target" ] || basename "${COMPILED[$module]}" >"$module/target/compiled.key"
  done
}

# keep_compiled: of all modules, after all checks have passed.
keep_compiled() {
  local module archive making folder
  remember_compiled "${!COMPILED[@]}"
  mkdir -p "$HEXARCH_CACHE/compiled"
  # What a killed one has left.
  find "$HEXARCH_CACHE/compiled" -mindepth 1 -maxdepth 1 -mmin +60 \( -name 'making.*' -o -name '*.tar.*' \) -exec rm -rf {} +
  making=$(mktemp -d "$HEXARCH_CACHE/compiled/making.XXXX")
  for module in "${!COMPILED[@]}"; do
    archive=${COMPILED[$module]}
    [ ! -f "$archive" ] || continue
    rm -rf "${making:?}"/*
    for folder in "${COMPILED_FOLDERS[@]}"; do
      [ ! -d "$module/target/$folder" ] || cp -r "$module/target/$folder" "$making"
    done
    find "$making" -name inputFiles.lst -exec sed -i "s#^$HEXARCH_HOME#@home@#" {} +
    tar --create --file "$archive.$$" --directory "$making" .
    mv "$archive.$$" "$archive"
    forget_compiled "${archive%-*}"
  done
  rm -rf "$making"
}

# forget_compiled NAME: all but those used last.
forget_compiled() {
  find "$HEXARCH_CACHE/compiled" -name "$(basename "$1")-????????????????.tar" -printf '%T@ %p\n' |
    sort -rn | tail -n +$((COMPILED_KEPT + 1)) | cut -d' ' -f2- | xargs -r rm -f
}

# compiled_keys: sets COMPILED: the archive of each module by its folder.
compiled_keys() {
  local module
  declare -gA COMPILED=()
  COMPILED_BY=$(cat pom.xml .mvn/* "$JAVA_HOME/release" | sha256sum)
  while read -r module; do
    compiled_key "$module"
  done < <(maven_modules)
}

# compiled_key MODULE: from its own files, from what the modules below it were made of, and from the compiler.
compiled_key() {
  local module=$1 below given=$COMPILED_BY
  [ -z "${COMPILED[$module]:-}" ] || return 0
  while read -r below; do
    compiled_key "$below"
    given+=${COMPILED[$below]##*-}
  done < <(modules_below "$module")
  given+=$(find "$module" -name target -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)
  COMPILED[$module]=$HEXARCH_CACHE/compiled/${module//\//-}-$(sha256sum <<<"$given" | cut -c1-16).tar
}

# modules_below MODULE: the folders of the modules that its pom names.
modules_below() {
  local name
  sed -nE 's#.*<artifactId>hexarch-([a-z0-9-]+)</artifactId>.*#\1#p' "$1/pom.xml" | sort -u | while read -r name; do
    maven_modules | grep -E "(^|/)$name$" | grep -vxF "$1" || true
  done
}
