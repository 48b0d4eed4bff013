open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B" in
  let request = Request.make_for_client ~chunked:false `GET uri in
  (* Uri would decode parts of the target. *)
  let request = { request with resource = "/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B" } in
  let body = Cohttp_lwt.Body.empty in
  let* answers = Client.callv uri (Lwt_stream.of_list [ (request, body) ]) in
  let* response, answer = Lwt_stream.next answers in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
