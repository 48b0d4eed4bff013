open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/hooks" in
  let headers =
    Header.of_list
      [
        ("X-Signature", "sha256=abcdef");
        ("Content-Type", "application/json");
      ]
  in
  let body = Cohttp_lwt.Body.of_string {|{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }|} in
  let* response, answer = Client.call ~headers ~body `POST uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
