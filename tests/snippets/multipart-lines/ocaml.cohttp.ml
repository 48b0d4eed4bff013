open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/upload/1" in
  let headers =
    Header.of_list
      [
        ("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1");
      ]
  in
  let body = Cohttp_lwt.Body.of_string "--harkdown-boundary-1\r\n\
Content-Disposition: form-data; name=\"files[]\"; filename=\"a.csv\"\r\n\
Content-Type: text/csv\r\n\
\r\n\
id,name\r\n\
1,\"a\"\r\n\
\r\n\
--harkdown-boundary-1\r\n\
Content-Disposition: form-data; name=\"files[]\"; filename=\"b.svg\"\r\n\
Content-Type: image/svg+xml\r\n\
\r\n\
<svg>\n\
\  <text>${x} {{y}}</text>\n\
</svg>\n\
\r\n\
--harkdown-boundary-1--\r\n" in
  let* response, answer = Client.call ~headers ~body `PUT uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
