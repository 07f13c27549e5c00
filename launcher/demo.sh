# shellcheck shell=bash
# Plays the whole journey on this checkout's own Hexarch: everything real, with commentary and times. The client plays;
# here is only what it needs before: something that runs, and somebody who is signed in.

hexarch_demo() {
  local image
  load up client
  running server >/dev/null || hexarch_up
  as_somebody
  say ""
  if [[ " $*" != *" --image"* ]]; then
    image=$(demo_image)
    set -- --image "$image" "$@"
  fi
  hexarch_client demo "$@"
}

# demo_image: what to deploy. The local cluster brings one in its own registry; another cluster cannot pull from there.
demo_image() {
  local image=''
  if [ -z "${HEXARCH_KUBECONFIG:-}" ]; then
    load tools cluster
    image=$(hexarch_cluster state | sed -nE 's/.*"demo": \["([^"]+)".*/\1/p')
  fi
  [ -n "$image" ] || die "The demo deploys an image, and there is none that every cluster can pull" \
    "Name one that answers HTTP on port 8080: ./hexarch demo --image REGISTRY/NAME:TAG"
  echo "$image"
}

# as_somebody: whoever is signed in already; else the first operator, made now when there is none yet.
as_somebody() {
  local code=0
  (hexarch_client whoami >/dev/null 2>&1) || code=$?
  case $code in
    0) ;;
    3) if [ -s "$HEXARCH_STATE/first-operator-link" ]; then first_operator; else demo_operator; fi ;;
    *) (hexarch_client whoami) || die "The client cannot speak to the server" "./hexarch status" ;;
  esac
}

# demo_operator: whom an earlier demo has made, when its session has ended.
demo_operator() {
  local file=$HEXARCH_STATE/demo-operator
  { [ -f "$file" ] && (sed -n 's/^password  //p' "$file" | hexarch_client login --email "$(sed -n 's/^e-mail    //p' "$file")" --password-stdin); } ||
    die "Nobody is signed in" "./hexarch login, then again ./hexarch demo"
}

# first_operator: uses the one-time link. The password is made up and kept for its owner, who may change it in the console.
first_operator() {
  local file=$HEXARCH_STATE/demo-operator password
  password=$(head -c 18 /dev/urandom | base64 | tr '+/' '-_')
  (umask 077 && printf 'e-mail    demo@example.com\npassword  %s\n' "$password" >"$file")
  say "There is no operator yet: the demo becomes the first one."
  note "its e-mail and password are in $file; with them you can sign in to the console as well"
  (printf '%s\n' "$(cat "$HEXARCH_STATE/first-operator-link")" "$password" |
    hexarch_client login --link - --email demo@example.com --name "Demo Operator" --password-stdin) ||
    die "The first operator could not be made" "./hexarch status"
}
