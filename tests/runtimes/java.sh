# Java and Kotlin: the clients of tests/runtimes/java/pom.xml and the compiler of Kotlin, as jars.

packages_java() {
  has javac || echo default-jdk-headless
  has mvn || echo maven
}

install_java() {
  local pom=tests/runtimes/java/pom.xml jars=$runtimes/java
  if is_current "$jars" "$pom"; then return; fi
  say "installing $pom"
  rm -rf "$jars"
  retry mvn --quiet --batch-mode --file "$pom" dependency:copy-dependencies -DoutputDirectory="$jars"
  mark_current "$jars" "$pom"
}
