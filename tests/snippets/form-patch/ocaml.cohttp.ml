open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/settings" in
  let headers =
    Header.of_list
      [ ("Content-Type", "application/x-www-form-urlencoded") ]
  in
  let body = Cohttp_lwt.Body.of_string "callback=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3De%23f&template={{name}}%20${name}%20%23{name}&enabled=true" in
  let* response, answer = Client.call ~headers ~body `PATCH uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
