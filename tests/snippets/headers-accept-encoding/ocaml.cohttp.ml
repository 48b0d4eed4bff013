open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/archive" in
  let headers =
    Header.of_list
      [
        ("Accept-Encoding", "identity");
        ("User-Agent", "curl/8.5.0");
        ("Accept", "*/*");
        ("DNT", "1");
        ("X_Under_Score", "kept");
      ]
  in
  let* response, answer = Client.call ~headers `GET uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
