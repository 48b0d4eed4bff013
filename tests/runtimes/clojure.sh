# Clojure with clj-http.

packages_clojure() {
  has java || echo default-jre-headless
  has clojure || echo clojure
  [ -e /usr/share/java/clj-http.jar ] || echo libclj-http-clojure
}
