open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/notes/1" in
  let headers =
    Header.of_list
      [
        (
          "content-type",
          "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true"
        );
      ]
  in
  let body = Cohttp_lwt.Body.of_string {|{"a": [1.10, "b"]}|} in
  let* response, answer = Client.call ~headers ~body `PUT uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
