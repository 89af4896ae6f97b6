# The application server: configuration, deployment and work files in $TONGCHOU_HOME/wildfly, its programs in the cache.
WILDFLY_DATA=$TONGCHOU_HOME/wildfly
INSTALL_CLASSES="$PROJECT/target/tongchou/WEB-INF/classes:$PROJECT/target/tongchou/WEB-INF/lib/*:$PROJECT/target/install-lib/*"
INSTALL_CLASS=$PROJECT/target/tongchou/WEB-INF/classes/org/tongchou/batch/Install.class

wildfly_settings() {
  printf '%s\n' "$TONGCHOU_HTTP_PORT $TONGCHOU_MANAGEMENT_PORT $TONGCHOU_BIND $TONGCHOU_HEAP $TONGCHOU_DB_URL $TONGCHOU_OIDC_PROVIDER $TONGCHOU_URL $TONGCHOU_PROVINCE $TONGCHOU_DEMONSTRATION $TONGCHOU_KEYS $TONGCHOU_FONTS ${TONGCHOU_CHECK_URL:-} $TONGCHOU_HEADS $TONGCHOU_HEADS_SECONDS $WILDFLY $MODULES" "$(sha256sum < "$WAR")" "$(sha256sum < "$PROJECT/deploy/wildfly/tongchou.cli")"
}
wildfly_ready() {
  [ ! -f "$WILDFLY_DATA/deployments/tongchou.war.failed" ] || { show_log "$LOG/wildfly/server.log"; fail "the application could not be deployed" "read the lines above; the whole log is $LOG/wildfly/server.log"; }
  [ -f "$WILDFLY_DATA/deployments/tongchou.war.deployed" ] && [ "$(http_status "$TONGCHOU_MANAGEMENT_PORT" /health/ready)" = 200 ]
}

# configure_wildfly BASE-FOLDER: a fresh copy of the distribution's configuration, changed offline by the script
configure_wildfly() {
  local base=$1 mark; mark="$WILDFLY $MODULES $(sha256sum < "$PROJECT/deploy/wildfly/tongchou.cli")"
  [ "$(cat "$base/configured" 2>/dev/null)" != "$mark" ] || return 0
  rm -rf "$base/configuration" "$base/configured"; mkdir -p "$base/configuration" "$base/deployments"
  cp "$WILDFLY"/standalone/configuration/{standalone.xml,application-roles.properties,application-users.properties,mgmt-groups.properties,mgmt-users.properties,logging.properties} "$base/configuration/"
  chmod u+w "$base"/configuration/*
  { echo 'embed-server --server-config=standalone.xml --std-out=discard'; cat "$PROJECT/deploy/wildfly/tongchou.cli"; echo stop-embedded-server; } > "$base/configure.cli"
  JAVA_OPTS="-Xmx256m -Djboss.server.base.dir=$base -Djboss.server.log.dir=$base/configure-log" JBOSS_MODULEPATH="$WILDFLY/modules:$MODULES" \
    "$WILDFLY/bin/jboss-cli.sh" --file="$base/configure.cli" > "$LOG/wildfly-configure.log" 2>&1 9>&- \
    || { show_log "$LOG/wildfly-configure.log"; fail "WildFly could not be configured" "the lines above name the command of deploy/wildfly/tongchou.cli that failed"; }
  rm -rf "$base/configure.cli" "$base/configure-log" "$base/configuration/standalone_xml_history"
  printf '%s\n' "$mark" > "$base/configured"
}

# The database's tables, grants, reference data and, for the demonstration, its province; quick when nothing is new.
install_database() {
  [ -f "$INSTALL_CLASS" ] || { step database "no installer in this build, left as it is"; return 0; }
  local mark; mark="$TONGCHOU_DB_URL $TONGCHOU_PROVINCE $TONGCHOU_DEMONSTRATION $TONGCHOU_DEMONSTRATION_HOUSEHOLDS $(find "$TONGCHOU_CONFIG" -type f -exec sha256sum {} + | sort | sha256sum) $(sha256sum < "$WAR")"
  [ "$(cat "$RUN/installed" 2>/dev/null)" != "$mark" ] || return 0
  step database "tables, reference data, demonstration province"
  "$JAVA" -Xmx1g -Dfile.encoding=UTF-8 -Duser.timezone=Asia/Shanghai -cp "$INSTALL_CLASSES" org.tongchou.batch.Install > "$LOG/install.log" 2>&1 9>&- \
    || { show_log "$LOG/install.log"; fail "the database could not be installed" "read the lines above; the whole log is $LOG/install.log"; }
  printf '%s\n' "$mark" > "$RUN/installed"
}

wildfly_java_options() {
  printf '%s' "-Xms256m -Xmx$TONGCHOU_HEAP -XX:MetaspaceSize=160m -XX:MaxMetaspaceSize=512m -XX:+ExitOnOutOfMemoryError -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Djava.io.tmpdir=$TONGCHOU_HOME/tmp -Dfile.encoding=UTF-8 -Duser.timezone=Asia/Shanghai -Dwildfly.elytron.oidc.allow.query.params=true -Djboss.modules.system.pkgs=org.jboss.byteman"
}
wildfly_start() {
  [ -f "$WAR" ] || fail "there is no $WAR to deploy" "run deploy/start without --no-build"
  local settings; settings=$(wildfly_settings)
  if alive wildfly; then
    same_settings wildfly "$settings" && return 0
    step wildfly "the application or its settings changed"; halt wildfly
  fi
  need_port "$TONGCHOU_HTTP_PORT" TONGCHOU_HTTP_PORT "the application"
  need_port "$TONGCHOU_MANAGEMENT_PORT" TONGCHOU_MANAGEMENT_PORT "WildFly's health and management"
  prepare_fonts
  configure_wildfly "$WILDFLY_DATA"
  mkdir -p "$LOG/wildfly"
  rm -rf "$WILDFLY_DATA"/deployments/* "$WILDFLY_DATA/tmp" "$WILDFLY_DATA/data/content" "$RUN/wildfly.pid"
  cp "$WAR" "$WILDFLY_DATA/deployments/tongchou.war"
  # The owner's password is for migrations only; the server gets what it needs.
  JBOSS_HOME=$WILDFLY JBOSS_MODULEPATH="$WILDFLY/modules:$MODULES" JBOSS_BASE_DIR=$WILDFLY_DATA JBOSS_PIDFILE=$RUN/wildfly.pid LAUNCH_JBOSS_IN_BACKGROUND=1 \
  JAVA_OPTS=$(wildfly_java_options) \
  setsid env -u TONGCHOU_DB_OWNER_PASSWORD -u TONGCHOU_DB_ROOT_PASSWORD -u TONGCHOU_KEYCLOAK_ADMIN_PASSWORD "$WILDFLY/bin/standalone.sh" \
    "-Djboss.server.base.dir=$WILDFLY_DATA" "-Djboss.server.log.dir=$LOG/wildfly" "-Djboss.http.port=$TONGCHOU_HTTP_PORT" "-Djboss.management.http.port=$TONGCHOU_MANAGEMENT_PORT" \
    "-Djboss.bind.address=$TONGCHOU_BIND" -Djboss.bind.address.management=127.0.0.1 > "$LOG/wildfly.log" 2>&1 < /dev/null 9>&- &
  local launcher=$! begun=$SECONDS
  until [ -s "$RUN/wildfly.pid" ]; do
    kill -0 "$launcher" 2>/dev/null && ((SECONDS - begun < 30)) || { show_log "$LOG/wildfly.log"; fail "WildFly did not start" "read the lines above"; }
    sleep 0.1
  done
  remember_settings wildfly "$settings"
}
wildfly_wait() { wait_until wildfly "$LOG/wildfly/server.log" wildfly_ready; step wildfly "ready on $TONGCHOU_URL"; }
