open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/upload" in
  let headers =
    Header.of_list
      [
        ("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1");
      ]
  in
  let body = Cohttp_lwt.Body.of_string "--harkdown-boundary-1\r\n\
Content-Disposition: form-data; name=\"\\\"\r\n\
\r\n\
a backslash\r\n\
--harkdown-boundary-1\r\n\
Content-Disposition: form-data; name=\"two%0Alines\"\r\n\
\r\n\
a line feed\r\n\
--harkdown-boundary-1\r\n\
Content-Disposition: form-data; name=\"f\"; filename=\"back\\slash\\.txt\"\r\n\
Content-Type: text/plain\r\n\
\r\n\
x\r\n\
--harkdown-boundary-1--\r\n" in
  let* response, answer = Client.call ~headers ~body `POST uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
