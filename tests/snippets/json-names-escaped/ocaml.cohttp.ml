open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/notes" in
  let headers =
    Header.of_list
      [ ("Content-Type", "application/json") ]
  in
  let body = Cohttp_lwt.Body.of_string {|{
  "say \"hi\"": 1,
  "back\\slash": 2,
  "line\nbreak": 3,
  "tab\t": 4,
  "it's #{x} $y `z`": 5
}|} in
  let* response, answer = Client.call ~headers ~body `POST uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
