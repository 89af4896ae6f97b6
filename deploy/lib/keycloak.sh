# The embedded Keycloak: its database and settings in $TONGCHOU_HOME/keycloak, its programs in the cache.
KEYCLOAK_DATA=$TONGCHOU_HOME/keycloak
WEB_CLIENT=11111111-0000-4000-8000-000000000001

keycloak_settings() { printf '%s %s %s %s' "$TONGCHOU_KEYCLOAK_PORT" "$TONGCHOU_BIND" "$TONGCHOU_KEYCLOAK_URL" "$KEYCLOAK"; }
keycloak_ready() { [ "$(http_status "$TONGCHOU_KEYCLOAK_PORT" /realms/tongchou)" = 200 ]; }

keycloak_home() {
  local name template=demonstration
  mkdir -p "$KEYCLOAK_DATA/conf" "$KEYCLOAK_DATA/data/import"
  for name in lib providers themes; do ln -sfn "$KEYCLOAK/$name" "$KEYCLOAK_DATA/$name"; done
  [ ! -f "$KEYCLOAK_DATA/imported" ] || return 0
  rm -rf "$KEYCLOAK_DATA/data/h2"
  [ "$TONGCHOU_DEMONSTRATION" = true ] || template=production
  "$JAVA" -Dfile.encoding=UTF-8 "$PROJECT/deploy/lib/Realm.java" "$TONGCHOU_CONFIG/realm/tongchou-$template.json" "$KEYCLOAK_DATA/data/import/tongchou.json" "$TONGCHOU_CONFIG/divisions" "$TONGCHOU_PROVINCE" > "$LOG/keycloak.log" 2>&1 9>&- \
    || { show_log "$LOG/keycloak.log"; fail "the realm file could not be written" "read the lines above"; }
}
keycloak_start() {
  if alive keycloak; then
    same_settings keycloak "$(keycloak_settings)" && return 0
    step keycloak "its settings changed"; halt keycloak
  fi
  need_port "$TONGCHOU_KEYCLOAK_PORT" TONGCHOU_KEYCLOAK_PORT Keycloak
  prepare_keycloak; keycloak_home
  local import=; [ -f "$KEYCLOAK_DATA/imported" ] || import=--import-realm
  local opens=() package; for package in util util.concurrent security lang; do opens+=("--add-opens=java.base/java.$package=ALL-UNNAMED"); done
  KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$TONGCHOU_KEYCLOAK_ADMIN_PASSWORD \
  setsid "$JAVA" -Xms64m -Xmx512m -XX:MaxMetaspaceSize=256m -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Duser.language=en -Duser.country=US "${opens[@]}" \
    "-Dkc.home.dir=$KEYCLOAK_DATA" "-Djboss.server.config.dir=$KEYCLOAK_DATA/conf" -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory -Dpicocli.disable.closures=true \
    -cp "$KEYCLOAK_DATA/lib/quarkus-run.jar" io.quarkus.bootstrap.runner.QuarkusEntryPoint start --optimized --http-enabled=true "--http-host=$TONGCHOU_BIND" "--http-port=$TONGCHOU_KEYCLOAK_PORT" \
    "--hostname=$TONGCHOU_KEYCLOAK_URL" --cache=local $import > "$LOG/keycloak.log" 2>&1 < /dev/null 9>&- &
  echo $! > "$RUN/keycloak.pid"
  remember_settings keycloak "$(keycloak_settings)"
}
keycloak_wait() {
  wait_until keycloak "$LOG/keycloak.log" keycloak_ready
  if [ ! -f "$KEYCLOAK_DATA/imported" ]; then
    # The file holds the secret and the passwords, the database has them now.
    rm -f "$KEYCLOAK_DATA/data/import/tongchou.json"; printf '%s\n' "$TONGCHOU_URL" > "$KEYCLOAK_DATA/imported"
  elif [ "$(cat "$KEYCLOAK_DATA/imported")" != "$TONGCHOU_URL" ]; then keycloak_move; fi
  step keycloak "ready on $TONGCHOU_KEYCLOAK_URL"
}
# The pages have another address than at the first start: the client must send people back there.
keycloak_move() {
  step keycloak "learns the new address $TONGCHOU_URL"
  JAVA_OPTS=-Xmx256m "$KEYCLOAK/bin/kcadm.sh" update "clients/$WEB_CLIENT" -r tongchou --no-config --server "http://localhost:$TONGCHOU_KEYCLOAK_PORT" --realm master --user admin --password "$TONGCHOU_KEYCLOAK_ADMIN_PASSWORD" \
    -s "rootUrl=$TONGCHOU_URL" -s "baseUrl=$TONGCHOU_URL/" -s "redirectUris=[\"$TONGCHOU_URL/*\"]" -s "webOrigins=[\"$TONGCHOU_URL\"]" -s "attributes.\"post.logout.redirect.uris\"=$TONGCHOU_URL/*" > "$LOG/keycloak-move.log" 2>&1 9>&- \
    || { show_log "$LOG/keycloak-move.log"; fail "Keycloak would not take the new address of the pages" "set it by hand at $TONGCHOU_KEYCLOAK_URL/admin (client tongchou-web), or use the old port again"; }
  printf '%s\n' "$TONGCHOU_URL" > "$KEYCLOAK_DATA/imported"
}
