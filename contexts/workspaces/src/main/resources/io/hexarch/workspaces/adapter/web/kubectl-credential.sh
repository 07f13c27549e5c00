# shellcheck shell=sh
# Prints a Kubernetes ExecCredential. Usage: WORKSPACE ORGANIZATION SERVER
server=$(printf %s "$3" | tr -c 'A-Za-z0-9.\n' '-')
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hexarch/kubectl/$1-$server
if [ -r "$cache" ]; then
  {
    if read -r renew && [ "$(date +%s)" -lt "$renew" ]; then
      exec cat
    fi
  } <"$cache"
fi
exec hexarch kubeconfig credential "$1" --organization "$2" --server "$3" --cache "$cache"
