open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/notes" in
  let headers =
    Header.of_list
      [ ("Content-Type", "text/plain; charset=utf-8") ]
  in
  let body = Cohttp_lwt.Body.of_string "\u{feff}bom \u{1}\u{7}\u{8}\u{b}\u{c}\u{1b}[0m\u{7f}\u{85} \u{ad}\u{200b}\u{2028}\u{2029}\u{202e}abc\u{202c} é 👩‍👩‍👧 􏿿" in
  let* response, answer = Client.call ~headers ~body `POST uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
