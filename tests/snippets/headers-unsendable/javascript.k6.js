// the header `X-Lines` holds line breaks or control characters: spaces are sent instead
// the header `Bad Name` is left out: its name is no HTTP token
// the header `X:Colon` is left out: its name is no HTTP token
// `Transfer-Encoding` is left out: the client frames the body itself
// `Content-Length: 12` is not the length of the body: the client sends the right one
import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const params = {
    headers: { "X-Lines": "a  X-Injected: b", "X-Good": "z" },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
