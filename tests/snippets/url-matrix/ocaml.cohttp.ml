open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00" in
  let request = Request.make_for_client ~chunked:false `PUT uri in
  (* Uri would decode parts of the target. *)
  let request = { request with resource = "/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00" } in
  let body = Cohttp_lwt.Body.empty in
  let* answers = Client.callv uri (Lwt_stream.of_list [ (request, body) ]) in
  let* response, answer = Lwt_stream.next answers in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
