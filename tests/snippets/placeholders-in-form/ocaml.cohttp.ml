open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/oauth/token" in
  let headers =
    Header.of_list
      [ ("Content-Type", "application/x-www-form-urlencoded") ]
  in
  let body = Cohttp_lwt.Body.of_string "client_id=YOUR_CLIENT_ID&code=a%20%22<CODE>%22%20%26%20%24x&redirect=https%3A%2F%2F{host}%2Fcb%3Fx%3D{{state}}" in
  let* response, answer = Client.call ~headers ~body `POST uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
