(* cohttp sends all `Cookie` headers as one, their values joined *)
open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/users" in
  let headers =
    Header.of_list
      [
        ("Cookie", "a=1; b=2");
        ("accept", "text/html");
        ("Proxy-Connection", "keep-alive");
      ]
  in
  let* response, answer = Client.call ~headers `GET uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
