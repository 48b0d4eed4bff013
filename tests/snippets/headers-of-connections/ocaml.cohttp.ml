open Lwt.Syntax
open Cohttp
open Cohttp_lwt_unix

let send () =
  let uri = Uri.of_string "https://api.example.com/users" in
  let headers =
    Header.of_list
      [
        ("Connection", "close");
        ("TE", "trailers");
        ("Upgrade", "h2c");
        ("Keep-Alive", "timeout=5");
        ("Trailer", "X-Sum");
        ("Via", "1.1 proxy");
        ("Date", "Tue, 15 Nov 1994 08:12:31 GMT");
        ("Range", "bytes=0-1");
        ("If-None-Match", "*");
        ("Proxy-Authorization", "Basic x");
        ("Sec-CH-UA", {|"x"|});
        ("Set-Cookie", "a=b");
        ("Max-Forwards", "3");
        ("X-HTTP-Method-Override", "PATCH");
        ("Access-Control-Request-Method", "PUT");
        ("Accept-Charset", "utf-8");
      ]
  in
  let* response, answer = Client.call ~headers `GET uri in
  let* text = Cohttp_lwt.Body.to_string answer in
  Lwt_io.printf "%d %s\n" (Code.code_of_status (Response.status response)) text

let () = Lwt_main.run (send ())
