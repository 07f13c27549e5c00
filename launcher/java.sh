# shellcheck shell=bash
# Finds JDK 25: the one Hexarch is built with and runs on.

JAVA_RELEASE=25

# is_jdk FOLDER: reads its release file, since starting a JVM to ask would cost every command a tenth of a second.
is_jdk() {
  [ -x "$1/bin/javac" ] && grep -qsE "^JAVA_VERSION=\"$JAVA_RELEASE([.+\"-]|$)" "$1/release"
}

# jdk_places: where JDKs usually are, best first.
jdk_places() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  printf '%s\n' "$HEXARCH_CACHE"/tools/jdk \
    /usr/lib/jvm/*"$JAVA_RELEASE"* /usr/lib/jvm/* /opt/*jdk*"$JAVA_RELEASE"* /opt/java/* /usr/local/*jdk* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.jenv/versions/* /home/linuxbrew/.linuxbrew/opt/openjdk@"$JAVA_RELEASE"/libexec
  ! command -v javac >/dev/null || dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
}

has_java() {
  local place
  while read -r place; do
    is_jdk "$place" || continue
    export JAVA_HOME=$place
    PATH=$JAVA_HOME/bin:$PATH
    return 0
  done < <(jdk_places)
  return 1
}

# Ubuntu has it from 22.04 on and Debian from 13 on; whoever added Adoptium's package source has the second.
packages_of_java() {
  local name
  for name in openjdk-25-jdk-headless temurin-25-jdk; do
    [ -n "$(apt-cache madison "$name" 2>/dev/null)" ] && echo "$name" && return 0
  done
  return 0
}

explain_java() {
  local given=''
  [ -z "${JAVA_HOME:-}" ] || given="JAVA_HOME is $JAVA_HOME, which is no JDK $JAVA_RELEASE."
  die "JDK $JAVA_RELEASE is not here, and the package lists of this system have none" ${given:+"$given"} \
    "One of:" \
    "  Debian 12    Adoptium's package source (adoptium.net/installation/linux), then: apt-get install temurin-25-jdk" \
    "  SDKMAN       sdk install java 25-tem" \
    "  by hand      unpack any JDK $JAVA_RELEASE and say: JAVA_HOME=<its folder> ./hexarch up" \
    "Looked in JAVA_HOME, /usr/lib/jvm, /opt, SDKMAN, ~/.jdks, mise, asdf, jenv and on PATH."
}
