open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/search?q={{name}}%20${name}%20%23{name}%20%25s%20%5C%28name%29&%24filter=name%20eq%20%27O%27%27Brien%27&range=2024-01-01T00%3A00%3A00%2B02%3A00&path=%2Fa%2F..%2Fb&e=a%2520b" in
  let request = Request.make_for_client ~chunked:false `GET uri in
  (* Uri would decode parts of the target. *)
  let request = { request with resource = "/search?q={{name}}%20${name}%20%23{name}%20%25s%20%5C%28name%29&%24filter=name%20eq%20%27O%27%27Brien%27&range=2024-01-01T00%3A00%3A00%2B02%3A00&path=%2Fa%2F..%2Fb&e=a%2520b" } in
  let body = Cohttp_lwt.Body.empty in
  let* answers = Client.callv uri (Lwt_stream.of_list [ (request, body) ]) in
  let* response, answer = Lwt_stream.next answers in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
