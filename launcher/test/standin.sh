# shellcheck shell=bash
# A build whose server only stands in for the real one, so that up and down can be tried within seconds.

# standin_product: sets HEXARCH_PRODUCT to it; compiled once in a run.
standin_product() {
  local folder=$TEST_SHARED/standin here=$HEXARCH_HOME/launcher/test/standin
  part java
  has_java
  if [ ! -f "$folder/complete" ]; then
    mkdir -p "$folder/server" "$folder/classes"
    "$JAVA_HOME/bin/javac" -d "$folder/classes" "$here/StandIn.java"
    "$JAVA_HOME/bin/jar" --create --file "$folder/server/hexarch-server.jar" --main-class StandIn -C "$folder/classes" .
    "$JAVA_HOME/bin/keytool" -genkeypair -keyalg EC -alias standin -dname CN=localhost -storetype PKCS12 \
      -keystore "$folder/keys.p12" -storepass changeit 2>/dev/null
    touch "$folder/complete"
  fi
  export HEXARCH_PRODUCT=$folder HEXARCH_JAVA_OPTIONS="-Dstandin.keys=$folder/keys.p12 -Xmx64m"
}

# with_standin: whatever happens in the test, what it has started ends with it.
with_standin() {
  [ -z "${HEXARCH_TEST_FAST:-}" ] || { echo "starts processes of its own: not with --fast" && exit 77; }
  standin_product
  trap 'hexarch down >/dev/null 2>&1 || true' EXIT
}
