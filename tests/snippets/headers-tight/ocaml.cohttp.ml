open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/reports" in
  let headers =
    Header.of_list
      [
        ("Accept", "text/html;level=1,application/json;q=0.9");
        ("Accept-Language", "de,en;q=0.5");
        ("Cache-Control", "no-cache,max-age=0");
        ("If-Match", {|"a","b"|});
        ("Prefer", {|return=minimal;x="y",wait=5|});
        ("Content-Type", "application/json;charset=UTF-8");
        ("Content-Disposition", {|attachment;filename="r.json"|});
      ]
  in
  let body = Cohttp_lwt.Body.of_string {|{"a": 1}|} in
  let* response, answer = Client.call ~headers ~body `POST uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
