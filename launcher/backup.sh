# shellcheck shell=bash
# Saves Hexarch's own data while it serves, tries what was saved, and brings it back. The work is the server's
# (BackupCommand); here is what has to be true before.

hexarch_backup() {
  load tools java build
  local verb=create
  case ${1:-} in
    --verify | --restore)
      verb=${1#--}
      shift
      [ -n "${1:-}" ] || die "Which file?" "./hexarch backup --$verb FILE"
      ;;
    -*) die "backup does not know $1" "./hexarch backup [FILE]" "./hexarch backup --verify FILE" "./hexarch backup --restore FILE" ;;
  esac
  backup_of_embedded
  need java
  backup_build
  "backup_$verb" "$(realpath -m "${1:-hexarch-$(date -u +%Y%m%dT%H%M%SZ).backup}")"
}

backup_of_embedded() {
  [ -z "${HEXARCH_DATA_APPLICATION_URL:-}" ] || die "Hexarch uses a PostgreSQL of your own, which is saved by your own means" "pg_dump, or what your provider offers"
  BACKUP_FOLDER=${HEXARCH_DATA_DIRECTORY:-$HEXARCH_STATE/postgres}
}

# backup_create FILE: and tries it, since a backup that nobody has brought back is none.
backup_create() {
  [ -d "$BACKUP_FOLDER" ] || die "There is nothing to save: no database in $BACKUP_FOLDER" "./hexarch up makes one; HEXARCH_STATE names another folder"
  [ -d "$(dirname "$1")" ] || die "There is no folder $(dirname "$1")" "mkdir -p $(dirname "$1")"
  require_space "$(dirname "$1")" "$(($(du -smL "$BACKUP_FOLDER" | cut -f1) + 50))" "a backup"
  step "$HEXARCH_LOGS/backup.log" "Saving" backup_run create "$BACKUP_FOLDER" "$1"
  step "$HEXARCH_LOGS/backup-verify.log" "Trying it: bringing it back into a folder of its own" backup_run verify "$1"
  answer "Saved" "$1 ($(du -h "$1" | cut -f1))"
  note "what opens the secrets in it is not in it; keep a copy elsewhere: $(backup_key)"
  note "./hexarch backup --restore FILE brings it back"
}

backup_verify() {
  [ -f "$1" ] || die "There is no file $1"
  state_folder
  step "$HEXARCH_LOGS/backup-verify.log" "Bringing it back into a folder of its own" backup_run verify "$1"
  answer "Good" "$1: $(tail -n 1 "$HEXARCH_LOGS/backup-verify.log")"
}

# backup_restore FILE: what was there is moved aside, so that it is a way back from this one too.
backup_restore() {
  [ -f "$1" ] || die "There is no file $1"
  load down
  with_lock up
  ! running server >/dev/null || die "Hexarch runs, with the data that would be replaced" "./hexarch down, then again"
  stop_postgres
  step "$HEXARCH_LOGS/backup-verify.log" "Trying the file first" backup_run verify "$1"
  backup_move_aside
  step "$HEXARCH_LOGS/restore.log" "Bringing it back" backup_run restore "$1" "$BACKUP_FOLDER"
  [ -f "$(backup_key)" ] || warn "The key file of the secrets is not there: put your copy of it to $(backup_key) before ./hexarch up"
  say "It is as it was when $1 was made. ./hexarch up starts it."
}

# backup_move_aside: the folder may be a link to where PostgreSQL's own user can reach it.
backup_move_aside() {
  local there
  [ -e "$BACKUP_FOLDER" ] || return 0
  there=$(readlink -f "$BACKUP_FOLDER")
  mv "$there" "$there.before-$(date -u +%Y%m%dT%H%M%SZ)"
  [ ! -L "$BACKUP_FOLDER" ] || rm "$BACKUP_FOLDER"
  note "the data of before is kept: $(find "$(dirname "$there")" -maxdepth 1 -name 'postgres.before-*' | sort | tail -n 1)"
}

backup_key() { echo "${HEXARCH_SECRETS_KEY_FILE:-$HEXARCH_STATE/secrets.key}"; }

# backup_run ARGUMENT…
backup_run() {
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
    -cp "$BACKUP_BUILD/server/hexarch-server.jar" io.hexarch.platform.data.backup.BackupCommand "$@"
}

# backup_build: the build in use, since that is the one that fits the database.
backup_build() {
  BACKUP_BUILD=$(cat "$HEXARCH_STATE/server.build" 2>/dev/null || true)
  [ ! -f "$BACKUP_BUILD/complete" ] || return 0
  build_product
  BACKUP_BUILD=$PRODUCT
}
