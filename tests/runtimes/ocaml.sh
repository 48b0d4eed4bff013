# OCaml with cohttp.

packages_ocaml() {
  has ocaml || echo ocaml-nox
  has ocamlfind || echo ocaml-findlib
  ocamlfind query cohttp-lwt-unix >/dev/null 2>&1 || echo libcohttp-lwt-unix-ocaml-dev
}
