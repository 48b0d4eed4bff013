(* cohttp does not let a program set `Content-Range`: it is left out *)
open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/files/1" in
  let headers =
    Header.of_list
      [
        ("Range", "bytes=0-99");
        ("Accept-Encoding", "gzip, br");
        ("Content-Type", "text/plain");
      ]
  in
  let body = Cohttp_lwt.Body.of_string "content" in
  let* response, answer = Client.call ~headers ~body `PUT uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
