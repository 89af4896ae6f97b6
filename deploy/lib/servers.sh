# Fetches WildFly, Keycloak and MySQL from Maven Central, once per machine, into $TONGCHOU_CACHE; nothing writes there afterwards.
version_of() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$PROJECT/pom.xml" | head -n 1; }
WILDFLY=$TONGCHOU_CACHE/wildfly-$(version_of wildfly.version)
KEYCLOAK=$TONGCHOU_CACHE/keycloak-$(version_of keycloak.version)
MYSQL=$TONGCHOU_CACHE/mysql-$(version_of mysql.server.version)
MODULES=$TONGCHOU_CACHE/modules-$(version_of mysql.driver.version)
LIBRARIES=$TONGCHOU_CACHE/lib

# Service accounts often have no home of their own: Maven then keeps its things in the cache.
maven() (
  cd "$PROJECT"
  home=$(eval "printf '%s' ~$(id -un)")
  if [ ! -w "$home" ]; then
    export MAVEN_USER_HOME="$TONGCHOU_CACHE/m2"
    set -- "-Dmaven.repo.local=$TONGCHOU_CACHE/m2/repository" "$@"
  fi
  ./mvnw "$@" 9>&-
)

fetch_servers() {
  [ -d "$WILDFLY" ] && [ -d "$KEYCLOAK" ] && [ -d "$MYSQL" ] && [ -d "$MODULES" ] && return 0
  mkdir -p "$TONGCHOU_CACHE" || fail "the folder $TONGCHOU_CACHE cannot be made" "set TONGCHOU_CACHE to a folder of your own"
  ( flock 8; fetch_missing ) 8>"$TONGCHOU_CACHE/.lock"
}
fetch_missing() {
  [ -d "$WILDFLY" ] && [ -d "$KEYCLOAK" ] && [ -d "$MYSQL" ] && [ -d "$MODULES" ] && return 0
  local new=$TONGCHOU_CACHE/.new
  step fetch "WildFly, Keycloak and MySQL from Maven Central (about 490 MB, once per machine)"
  rm -rf "$new"; mkdir -p "$new"
  maven -q -B -N -Pservers initialize -Dservers.folder="$new" > "$LOG/fetch.log" 2>&1 8>&- \
    || { show_log "$LOG/fetch.log"; fail "the servers could not be fetched" "check that this machine reaches repo.maven.apache.org (a proxy belongs into ~/.m2/settings.xml), then start again"; }
  mkdir "$new/mysql"; tar -xzf "$new/mysql-Linux-amd64.tar.gz" -C "$new/mysql"
  cp "$PROJECT/deploy/wildfly/mysql-module.xml" "$new/modules/com/mysql/main/module.xml"
  place "$new/mysql" "$MYSQL"; place "$new/modules" "$MODULES"; place "$new/${WILDFLY##*/}" "$WILDFLY"; place "$new/${KEYCLOAK##*/}" "$KEYCLOAK"
  rm -rf "$new"
}
place() { [ -d "$2" ] || { find "$1" -type f -exec chmod a-w {} +; mv "$1" "$2"; }; }

# Keycloak is put together once for its embedded database, so that later starts are quick.
prepare_keycloak() {
  [ -f "$KEYCLOAK/.built" ] && return 0
  ( flock 8
    [ ! -f "$KEYCLOAK/.built" ] || exit 0
    find "$KEYCLOAK/lib" -type f -exec chmod u+w {} +
    "$KEYCLOAK/bin/kc.sh" build --db=dev-file > "$LOG/keycloak-build.log" 2>&1 8>&- 9>&- \
      || { show_log "$LOG/keycloak-build.log"; fail "Keycloak could not be put together" "read the lines above; then delete $KEYCLOAK and start again"; }
    : > "$KEYCLOAK/.built" ) 8>"$TONGCHOU_CACHE/.keycloak.lock"
}

# mysqld wants two small libraries that a bare Debian lacks: unpacked beside it from Debian's packages, no root needed.
prepare_libraries() {
  export LD_LIBRARY_PATH="$LIBRARIES${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
  local missing; missing=$(missing_libraries)
  [ -n "$missing" ] || return 0
  step mysql "fetches $missing from Debian's packages"
  mkdir -p "$LIBRARIES"
  case $missing in *libaio*) unpack_file "$LIBRARIES" libaio.so.1 libaio1 libaio1t64 ;; esac
  case $missing in *libnuma*) unpack_file "$LIBRARIES" libnuma.so.1 libnuma1 ;; esac
  missing=$(missing_libraries)
  [ -z "$missing" ] || fail "MySQL's server needs $missing" "install the Debian packages (as root: apt-get install libaio1 libnuma1, newer releases: libaio1t64), then start again"
}
missing_libraries() { ldd "$MYSQL/bin/mysqld" 2>/dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found.*/\1/p' | sort -u | tr '\n' ' ' | sed 's/ $//'; }
# Letters are set with a font that has Chinese characters: another one is named by TONGCHOU_FONTS.
prepare_fonts() {
  [ "$TONGCHOU_FONTS" = "$EMBEDDED_FONT" ] && [ ! -f "$EMBEDDED_FONT" ] || return 0
  ( flock 8
    [ ! -f "$EMBEDDED_FONT" ] || exit 0
    step fonts "fetches fonts-wqy-zenhei from Debian's packages"
    mkdir -p "${EMBEDDED_FONT%/*}"
    unpack_file "${EMBEDDED_FONT%/*}" "${EMBEDDED_FONT##*/}" fonts-wqy-zenhei
    [ -f "$EMBEDDED_FONT" ] || { show_log "$LOG/packages.log"; fail "the font for letters could not be fetched" "check that this machine reaches Debian's packages, or set TONGCHOU_FONTS to the path of a TrueType font with Chinese characters, then start again"; } ) 8>"$TONGCHOU_CACHE/.fonts.lock"
}

unpack_file() { # FOLDER FILE PACKAGE...
  local folder=$1 file=$2 work=$TONGCHOU_CACHE/.packages package found; shift 2
  rm -rf "$work"; mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/out"
  for package in "$@"; do (cd "$work" && apt-get download "$package") > "$LOG/packages.log" 2>&1 && break; done \
    || fetch_with_own_lists "$work" "$@" || true
  for package in "$work"/*.deb; do [ ! -f "$package" ] || dpkg -x "$package" "$work/out"; done
  # Newer releases name the file after the 64-bit time change; it is the same library.
  found=$(find "$work/out" \( -name "$file" -o -name "${file}t64" -o -name "$file.*" -o -name "${file}t64.*" \) -type f | head -n 1)
  [ -z "$found" ] || cp "$found" "$folder/$file"
  rm -rf "$work"
}
fetch_with_own_lists() {
  local work=$1 package; shift
  local own=(-o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o Debug::NoLocking=1)
  (cd "$work" && apt-get "${own[@]}" update) >> "$LOG/packages.log" 2>&1 || return 1
  for package in "$@"; do (cd "$work" && apt-get "${own[@]}" download "$package") >> "$LOG/packages.log" 2>&1 && return 0; done
  return 1
}
