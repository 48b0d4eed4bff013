# C#: Mono, with its HttpClient.

packages_csharp() {
  has mcs || echo mono-mcs mono-runtime
  [ -e /usr/lib/mono/4.5/System.Net.Http.dll ] || echo libmono-system-net-http4.0-cil
}
