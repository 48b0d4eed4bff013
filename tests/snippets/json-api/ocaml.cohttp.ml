open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/articles/1" in
  let headers =
    Header.of_list
      [
        ("Content-Type", "application/vnd.api+json");
        ("Accept", "application/vnd.api+json");
      ]
  in
  let body = Cohttp_lwt.Body.of_string {|{
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
}|} in
  let* response, answer = Client.call ~headers ~body `PATCH uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
