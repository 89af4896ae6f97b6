# The embedded MySQL server: its data in $TONGCHOU_HOME/mysql.
MYSQL_DATA=$TONGCHOU_HOME/mysql

mysql_options() {
  # A socket's path may have 107 characters at most; nothing here uses it but an administrator's own client.
  local socket=$RUN/mysql.sock; [ ${#socket} -le 100 ] || socket=/tmp/tongchou-$(id -u)-$TONGCHOU_DB_PORT.sock
  MYSQL_OPTIONS=(--no-defaults "--basedir=$MYSQL" "--lc-messages-dir=$MYSQL/share" "--pid-file=$RUN/mysql.pid" "--log-error=$LOG/mysql.log" "--socket=$socket"
    --character-set-server=utf8mb4 --collation-server=utf8mb4_0900_bin --default-time-zone=+08:00
    --transaction-isolation=READ-COMMITTED "--tmpdir=$TONGCHOU_HOME/tmp" --mysqlx=OFF --skip-name-resolve --local-infile=OFF --secure-file-priv=NULL
    --innodb-flush-log-at-trx-commit=1 --innodb-doublewrite=ON --innodb-redo-log-capacity=512M "--innodb-buffer-pool-size=$TONGCHOU_DB_BUFFER"
    --max-connections=120 --max-allowed-packet=64M)
  if [ "$TONGCHOU_DB_BINLOG" = true ]; then
    mkdir -p "$TONGCHOU_HOME/binlog"
    MYSQL_OPTIONS+=("--log-bin=$TONGCHOU_HOME/binlog/changes" --server-id=1 --binlog-format=ROW --binlog-row-image=FULL --binlog-expire-logs-seconds=1209600 --log-bin-trust-function-creators=ON)
  else MYSQL_OPTIONS+=(--skip-log-bin); fi
  # All tables in one file, larger than any other from the start: a limit on its size is then what a full disk is to every one of them.
  [ "$TONGCHOU_DB_ONE_FILE" != true ] || MYSQL_OPTIONS+=(--innodb-file-per-table=OFF --innodb-data-file-path=ibdata1:128M:autoextend --innodb-autoextend-increment=1)
  # The superuser has to say so when it runs a database server.
  [ "$(id -u)" != 0 ] || MYSQL_OPTIONS+=(--user=root)
}
mysql_settings() { printf '%s %s %s %s %s %s' "$TONGCHOU_DB_PORT" "$TONGCHOU_BIND" "$TONGCHOU_DB_BUFFER" "$TONGCHOU_DB_BINLOG" "$TONGCHOU_DB_ONE_FILE" "$MYSQL"; }
mysql_ready() { (exec 3<>"/dev/tcp/127.0.0.1/$TONGCHOU_DB_PORT" && timeout 3 head -c 12 <&3 | tr -d '\0' | grep -qaE '[0-9]+\.[0-9]+') 2>/dev/null; }

mysql_initialise() {
  [ ! -d "$MYSQL_DATA" ] || return 0
  local new=$TONGCHOU_HOME/mysql.new first=$SECRETS/first.sql
  step mysql "makes its data folder"
  rm -rf "$new"
  (umask 077; cat > "$first" <<SQL
ALTER USER 'root'@'localhost' IDENTIFIED BY '$TONGCHOU_DB_ROOT_PASSWORD';
CREATE DATABASE tongchou CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
CREATE USER '$TONGCHOU_DB_OWNER_USER'@'%' IDENTIFIED BY '$TONGCHOU_DB_OWNER_PASSWORD';
GRANT ALL ON tongchou.* TO '$TONGCHOU_DB_OWNER_USER'@'%' WITH GRANT OPTION;
GRANT ALL ON \`tongchou\\_trial\`.* TO '$TONGCHOU_DB_OWNER_USER'@'%' WITH GRANT OPTION;
CREATE USER '$TONGCHOU_DB_APP_USER'@'%' IDENTIFIED BY '$TONGCHOU_DB_APP_PASSWORD';
SQL
  )
  "$MYSQL/bin/mysqld" "${MYSQL_OPTIONS[@]}" "--datadir=$new" --initialize-insecure "--init-file=$first" >> "$LOG/mysql.log" 2>&1 9>&- \
    || { rm -rf "$new" "$first"; show_log "$LOG/mysql.log"; fail "MySQL could not make its data folder" "read the lines above: mostly the disk is full or not writable ($TONGCHOU_HOME)"; }
  rm -f "$first"; mv "$new" "$MYSQL_DATA"
}
mysql_start() {
  if alive mysql; then
    same_settings mysql "$(mysql_settings)" && return 0
    step mysql "its settings changed"; halt mysql
  fi
  need_port "$TONGCHOU_DB_PORT" TONGCHOU_DB_PORT MySQL
  prepare_libraries; mysql_options; mysql_initialise
  rm -f "$RUN/mysql.pid"
  # A file that may not grow (a limit of the system's, a full quota) is an error of the statement that needs it, not the end of the server.
  trap '' XFSZ
  setsid "$MYSQL/bin/mysqld" "${MYSQL_OPTIONS[@]}" "--datadir=$MYSQL_DATA" "--port=$TONGCHOU_DB_PORT" "--bind-address=$TONGCHOU_BIND" \
    > /dev/null 2>> "$LOG/mysql.log" < /dev/null 9>&- &
  # mysqld writes the same number itself once it is up.
  echo $! > "$RUN/mysql.pid"
  trap - XFSZ
  remember_settings mysql "$(mysql_settings)"
}
mysql_wait() { wait_until mysql "$LOG/mysql.log" mysql_ready; step mysql "ready on 127.0.0.1:$TONGCHOU_DB_PORT"; }
