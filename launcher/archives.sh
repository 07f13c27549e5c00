# shellcheck shell=bash
# The JDK's ahead-of-time caches: classes as they are after loading and linking, so that a start does not do it again.
# Each belongs to one build and one JDK; without one, or with one that does not fit, Java starts as usual, only slower.

CLIENT_OPTIONS=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m) # an archive fits the options it was made with

# make_client_archive: two seconds, paid once per build, that every command then saves a part of. A better one follows as
# soon as there is a server to speak to (launcher/train).
make_client_archive() {
  local archive=$PRODUCT/cli.aot
  "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$archive.new" "${CLIENT_OPTIONS[@]}" \
    -jar "$PRODUCT/hexarch-cli.jar" workspace --help >/dev/null
  mv "$archive.new" "$archive"
}

# begin_server_archive: in the background and with what the machine has to spare, since nobody waits for it; the next
# start uses it.
begin_server_archive() {
  [ ! -f "$(server_archive)" ] && [ -z "${HEXARCH_PRODUCT:-}" ] || return 0
  detached nice -n 19 "$HEXARCH_HOME/launcher/train" "$PRODUCT" >"$HEXARCH_LOGS/train.log" 2>&1 </dev/null &
}
