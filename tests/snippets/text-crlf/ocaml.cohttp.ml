open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/notes" in
  let headers =
    Header.of_list
      [ ("Content-Type", "message/rfc822") ]
  in
  let body = Cohttp_lwt.Body.of_string "From: a@example.com\r\n\
Subject: a\r\n\
\r\n\
.dot\r\n\
lone\rreturn\r\n" in
  let* response, answer = Client.call ~headers ~body `POST uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
