open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/report.csv" in
  let headers =
    Header.of_list
      [
        ("If-None-Match", {|W/"a1b2", "c3"|});
        ("If-Modified-Since", "Tue, 15 Nov 1994 08:12:31 GMT");
        ("Range", "bytes=0-99");
        ("Accept", "text/csv;q=0.9, */*;q=0.1");
        ("X-Forwarded-For", "192.0.2.1, 198.51.100.2");
      ]
  in
  let* response, answer = Client.call ~headers `GET uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
