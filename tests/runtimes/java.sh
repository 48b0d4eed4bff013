# Java and Kotlin: the clients of tests/runtimes/java/pom.xml and the compiler of Kotlin, as jars. Clojure: Debian's.

packages_java() {
  has javac || echo default-jdk-headless
  has mvn || echo maven
  has clojure || echo clojure
  [ -e /usr/share/java/clj-http.jar ] || echo libclj-http-clojure
}

install_java() {
  local pom=tests/runtimes/java/pom.xml jars="$runtimes/java"
  if cmp -s "$pom" "$jars/installed.xml"; then return; fi
  say "installing $pom"
  rm -rf "$jars"
  retry mvn --quiet --batch-mode --file "$pom" dependency:copy-dependencies -DoutputDirectory="$jars"
  cp "$pom" "$jars/installed.xml"
}
