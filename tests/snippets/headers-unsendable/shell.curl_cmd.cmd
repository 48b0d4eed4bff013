rem the header `X-Lines` holds line breaks or control characters: spaces are sent instead
rem the header `Bad Name` is left out: its name is no HTTP token
rem the header `X:Colon` is left out: its name is no HTTP token
rem `Transfer-Encoding` is left out: the client frames the body itself
rem `Content-Length: 12` is not the length of the body: the client sends the right one
curl --request GET ^
  --url https://api.example.com/users ^
  --header "X-Lines: a  X-Injected: b" ^
  --header "X-Good: z"
