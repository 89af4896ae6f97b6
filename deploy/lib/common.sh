# Settings, folders, messages and processes; read by every script of deploy/. Needs bash, Debian's essential packages, a JDK 17.
set -euo pipefail
export LC_ALL=C.UTF-8
PROJECT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

say() { printf '%s\n' "$*"; }
step() { printf '  %-9s %s\n' "$1" "$2"; }
# fail WHAT WHAT-TO-DO
fail() { printf '\nIt did not work: %s\n' "$1" >&2; [ $# -lt 2 ] || printf 'What to do: %s\n' "$2" >&2; exit 1; }

# --- settings: the environment wins over config/tongchou.env, that over the defaults ------------------------------
read_settings() {
  local file=${TONGCHOU_ENV:-$PROJECT/config/tongchou.env} line name
  [ -f "$file" ] || return 0
  while IFS= read -r line || [ -n "$line" ]; do
    [[ $line =~ ^[[:space:]]*(TONGCHOU_[A-Z_]+)=(.*)$ ]] || continue
    name=${BASH_REMATCH[1]}
    [ -n "${!name+set}" ] || export "$name=${BASH_REMATCH[2]}"
  done < "$file"
}
setting() { local name=$1; export "$name=${!name:-$2}"; }
read_settings
setting TONGCHOU_HOME "$PROJECT/.data/tongchou"
setting TONGCHOU_CACHE "$PROJECT/.data/servers"
setting TONGCHOU_BIND 127.0.0.1
setting TONGCHOU_HTTP_PORT 8080
setting TONGCHOU_MANAGEMENT_PORT 9990
setting TONGCHOU_KEYCLOAK_PORT 8180
setting TONGCHOU_DB_PORT 13306
setting TONGCHOU_PROVINCE 34
setting TONGCHOU_DEMONSTRATION true
setting TONGCHOU_DEMONSTRATION_HOUSEHOLDS 2000
setting TONGCHOU_HEAP 1g
setting TONGCHOU_DB_BUFFER 512M
setting TONGCHOU_DB_BINLOG false
setting TONGCHOU_DB_ONE_FILE false
setting TONGCHOU_CONFIG "$PROJECT/config"
setting TONGCHOU_KEYS "$TONGCHOU_HOME/secrets/keys"
setting TONGCHOU_SUITE AES
setting TONGCHOU_URL "http://localhost:$TONGCHOU_HTTP_PORT"
setting TONGCHOU_WAIT_SECONDS 300
EMBEDDED_FONT=$TONGCHOU_CACHE/fonts/wqy-zenhei.ttc
case $EMBEDDED_FONT in /*) ;; *) EMBEDDED_FONT="$PWD/$EMBEDDED_FONT" ;; esac
setting TONGCHOU_FONTS "$EMBEDDED_FONT"
setting TONGCHOU_HEADS "$TONGCHOU_HOME/heads"
setting TONGCHOU_HEADS_SECONDS 600
setting TONGCHOU_SERVERS "http://127.0.0.1:$TONGCHOU_MANAGEMENT_PORT"

# The embedded servers unless the settings name others. The embedded database is on the loopback only: no TLS, and the
# server's key for the password exchange is taken from the server itself.
EMBEDDED_KEYCLOAK="http://localhost:$TONGCHOU_KEYCLOAK_PORT"
EMBEDDED_MYSQL="jdbc:mysql://127.0.0.1:$TONGCHOU_DB_PORT/tongchou?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=%2B08:00&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true"
setting TONGCHOU_KEYCLOAK_URL "$EMBEDDED_KEYCLOAK"
setting TONGCHOU_DB_URL "$EMBEDDED_MYSQL"
own_keycloak() { [ "$TONGCHOU_KEYCLOAK_URL" = "$EMBEDDED_KEYCLOAK" ]; }
own_mysql() { [ "$TONGCHOU_DB_URL" = "$EMBEDDED_MYSQL" ]; }
setting TONGCHOU_DB_OWNER_USER tongchou_owner
setting TONGCHOU_DB_APP_USER tongchou_app
export TONGCHOU_OIDC_PROVIDER="$TONGCHOU_KEYCLOAK_URL/realms/tongchou"

case $TONGCHOU_HOME in /*) ;; *) export TONGCHOU_HOME="$PWD/$TONGCHOU_HOME" ;; esac
case $TONGCHOU_CONFIG in /*) ;; *) export TONGCHOU_CONFIG="$PWD/$TONGCHOU_CONFIG" ;; esac
case $TONGCHOU_HEADS in /*) ;; *) export TONGCHOU_HEADS="$PWD/$TONGCHOU_HEADS" ;; esac
case $TONGCHOU_KEYS in /*) ;; *) export TONGCHOU_KEYS="$PWD/$TONGCHOU_KEYS" ;; esac
case $TONGCHOU_CACHE in /*) ;; *) export TONGCHOU_CACHE="$PWD/$TONGCHOU_CACHE" ;; esac
RUN=$TONGCHOU_HOME/run LOG=$TONGCHOU_HOME/log SECRETS=$TONGCHOU_HOME/secrets
WAR=$PROJECT/target/tongchou.war

make_folders() {
  case "$PROJECT$TONGCHOU_HOME$TONGCHOU_CACHE" in *[[:space:]\'\"\$]*) fail "a folder's path has a space or a quote in it ($PROJECT, $TONGCHOU_HOME, $TONGCHOU_CACHE), which WildFly's own scripts do not take" "put the project, TONGCHOU_HOME and TONGCHOU_CACHE under paths without" ;; esac
  mkdir -p "$RUN" "$LOG" "$SECRETS" "$TONGCHOU_HOME/tmp" 2>/dev/null && [ -w "$RUN" ] && [ -r "$SECRETS" ] \
    || fail "the data folder $TONGCHOU_HOME cannot be written by $(id -un)" "set TONGCHOU_HOME to a folder of your own, or run as the user who owns it"
  chmod 700 "$SECRETS" "$RUN" "$TONGCHOU_HOME/tmp"
}

# One start or stop at a time for one data folder; servers that are started must not inherit the lock.
take_lock() {
  exec 9>"$RUN/lock"
  flock -w 600 9 || fail "another start or stop of $TONGCHOU_HOME has been running for ten minutes" "look at $LOG, end it, start again"
}

need_jdk() {
  JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java
  local version
  version=$("$JAVA" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1) || true
  [ "${version:-0}" -ge 17 ] || fail "no Java 17 or newer was found" "install a JDK 17 (Debian: apt-get install openjdk-17-jdk-headless) or set JAVA_HOME"
  [ -n "${JAVA_HOME:-}" ] || JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
  [ -x "$JAVA_HOME/bin/javac" ] || fail "Java was found at $JAVA_HOME, but not its compiler" "install a JDK, not a JRE (Debian: apt-get install openjdk-17-jdk-headless)"
  export JAVA_HOME JAVA="$JAVA_HOME/bin/java"
}

# Made once per installation; 48 hexadecimal digits each. A value in the environment is left as it is.
make_secrets() {
  local file=$SECRETS/secrets.env name value
  touch "$file"; chmod 600 "$file"
  for name in TONGCHOU_DB_ROOT_PASSWORD TONGCHOU_DB_OWNER_PASSWORD TONGCHOU_DB_APP_PASSWORD TONGCHOU_OIDC_SECRET TONGCHOU_SESSIONS_SECRET TONGCHOU_KEYCLOAK_ADMIN_PASSWORD TONGCHOU_TRAIL_KEY; do
    [ -z "${!name:-}" ] || continue
    value=$(sed -n "s/^$name=//p" "$file")
    if [ -z "$value" ]; then
      value=$(od -An -N32 -tx1 /dev/urandom | tr -d ' \n')
      printf '%s=%s\n' "$name" "$value" >> "$file"
    fi
    export "$name=$value"
  done
}

# --- processes ------------------------------------------------------------------------------------------------------
pid_of() { local pid; pid=$(cat "$RUN/$1.pid" 2>/dev/null || true); printf '%s' "${pid//[!0-9]/}"; }
# A process is ours when its command line names our data folder: the number alone may have been given to another.
alive() {
  local pid; pid=$(pid_of "$1")
  [ -n "$pid" ] && [[ "$({ tr '\0' ' ' < "/proc/$pid/cmdline"; } 2>/dev/null)" == *"$TONGCHOU_HOME/"* ]]
}
# Between its birth and its first instruction a process still has the name of this script; an ended one has none.
ended() { local pid; pid=$(pid_of "$1"); [ -z "$pid" ] || [ -z "$({ tr -d '\0' < "/proc/$pid/cmdline"; } 2>/dev/null)" ]; }
port_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
# need_port PORT VARIABLE PART
need_port() {
  case $1 in ''|*[!0-9]*) fail "$2 is \"$1\", not a port number" "set $2 to a number from 1024 to 65535" ;; esac
  [ "$1" -ge 1 ] && [ "$1" -le 65535 ] || fail "$2=$1 is not a port" "set $2 to a number from 1024 to 65535"
  ! port_open "$1" || fail "port $1, which $3 needs, is taken by another program" "end that program, or choose a free port: $2=$(free_port "$1") deploy/start"
}
free_port() {
  local p=$(($1 + 1))
  while port_open "$p" || [[ " $TONGCHOU_HTTP_PORT $TONGCHOU_MANAGEMENT_PORT $TONGCHOU_KEYCLOAK_PORT $TONGCHOU_DB_PORT " == *" $p "* ]]; do p=$((p + 1)); done
  printf '%s' "$p"
}
# http_status PORT PATH: the three digits, or nothing
http_status() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 0
    printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\nAccept: application/json\r\n\r\n' "$2" "$1" >&3
    IFS=' ' read -r -t 10 _ status _ <&3 && printf '%s' "$status"
  ) 2>/dev/null || true
}
# wait_until PART LOG-FILE TEST...: patient while the process lives; shows the end of its log when it does not come up
wait_until() {
  local part=$1 log=$2 begun=$SECONDS told=$SECONDS; shift 2
  until "$@"; do
    if ended "$part"; then
      show_log "$log"; fail "$part ended while it was starting" "read the lines above; the whole log is $log"
    fi
    if ((SECONDS - begun > TONGCHOU_WAIT_SECONDS)); then
      show_log "$log"; fail "$part was not ready after $TONGCHOU_WAIT_SECONDS seconds" "read the lines above; on a slow machine set TONGCHOU_WAIT_SECONDS higher; deploy/stop ends what is running"
    fi
    if ((SECONDS - told >= 10)); then told=$SECONDS; step "$part" "still starting, $((SECONDS - begun)) s"; fi
    sleep 0.2
  done
}
show_log() { if [ -s "$1" ]; then printf '\n--- the end of %s\n' "$1" >&2; tail -n 25 "$1" >&2; fi; }

# halt PART: asks, waits, and after a minute insists
halt() {
  local part=$1 pid begun=$SECONDS
  alive "$part" || { rm -f "$RUN/$part.pid" "$RUN/$part.settings"; return 0; }
  pid=$(pid_of "$part")
  kill -TERM "$pid" 2>/dev/null || fail "$part (process $pid) belongs to another user" "run deploy/stop as that user"
  while alive "$part"; do
    if ((SECONDS - begun > 60)); then step "$part" "does not end by itself, killed"; kill -KILL "$pid" 2>/dev/null || true; begun=$((SECONDS + 3600)); fi
    sleep 0.1
  done
  rm -f "$RUN/$part.pid" "$RUN/$part.settings"
  step "$part" "stopped"
}

# What a part was started with; other settings mean that it must be started again.
same_settings() { [ "$(cat "$RUN/$1.settings" 2>/dev/null)" = "$2" ]; }
remember_settings() { printf '%s\n' "$2" > "$RUN/$1.settings"; }
