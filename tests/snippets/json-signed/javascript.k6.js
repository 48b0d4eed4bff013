import http from "k6/http";

export default function () {
  const url = "https://api.example.com/hooks";
  const body =
    '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }';
  const params = {
    headers: {
      "X-Signature": "sha256=abcdef",
      "Content-Type": "application/json",
    },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
