# Builds the application when a source is newer than the archive.
build_application() {
  if [ -f "$WAR" ] && [ -d "$PROJECT/target/install-lib" ] && [ -z "$(find "$PROJECT/src/main" "$PROJECT/pom.xml" -newer "$WAR" -print -quit)" ]; then return 0; fi
  step build "the application"
  forget_old_classes
  maven -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package > "$LOG/build.log" 2>&1 \
    || { show_log "$LOG/build.log"; fail "the application could not be built" "read the lines above; the whole log is $LOG/build.log"; }
  # An unchanged archive is not written again; its time is what the next start compares with.
  touch "$WAR"
}
# Maven leaves in the archive what has gone from the sources since the last build.
forget_old_classes() { rm -rf "$PROJECT/target/classes" "$PROJECT/target/tongchou"; }
