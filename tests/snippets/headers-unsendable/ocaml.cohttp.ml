(* the header `X-Lines` holds line breaks or control characters: spaces are sent instead *)
(* the header `Bad Name` is left out: its name is no HTTP token *)
(* the header `X:Colon` is left out: its name is no HTTP token *)
(* `Transfer-Encoding` is left out: the client frames the body itself *)
(* `Content-Length: 12` is not the length of the body: the client sends the right one *)
open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/users" in
  let headers =
    Header.of_list
      [ ("X-Lines", "a  X-Injected: b"); ("X-Good", "z") ]
  in
  let* response, answer = Client.call ~headers `GET uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
