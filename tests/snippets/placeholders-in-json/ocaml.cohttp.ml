open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://${account.namespace}/api/{id}/keys" in
  let headers =
    Header.of_list
      [
        ("Authorization", "Bearer <ACCESS_TOKEN>");
        ("X-Key", {|"YOUR_API_KEY"|});
        ("Cookie", "sid=YOUR_SESSION");
        ("Content-Type", "application/json");
      ]
  in
  let text = {|{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}|} in
  let request =
    Request.make_for_client ~headers ~chunked:false
      ~body_length:(Int64.of_int (String.length text))
      `POST uri
  in
  (* Uri would decode parts of the target. *)
  let request = { request with resource = "/api/{id}/keys" } in
  let body = Cohttp_lwt.Body.of_string text in
  let* answers = Client.callv uri (Lwt_stream.of_list [ (request, body) ]) in
  let* response, answer = Lwt_stream.next answers in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
