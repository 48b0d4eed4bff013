open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/soap" in
  let headers =
    Header.of_list
      [
        (
          "Content-Type",
          {|application/soap+xml; charset=utf-8; action="urn:find"|}
        );
      ]
  in
  let body = Cohttp_lwt.Body.of_string {|<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
|} in
  let* response, answer = Client.call ~headers ~body `POST uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
