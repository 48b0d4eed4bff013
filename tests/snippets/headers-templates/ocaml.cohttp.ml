open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/users" in
  let headers =
    Header.of_list
      [
        (
          "X-Template",
          "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>"
        );
        ("X-Percent", "100% %USERNAME% %d");
        ("X-Json", {|{"a": ["b", 1], "c": "\u00e9"}|});
        ("X-Comment", "a // b /* c */ # d -- e");
        ("X-Caret", "^a^ ^^ &b|c");
      ]
  in
  let* response, answer = Client.call ~headers `GET uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
