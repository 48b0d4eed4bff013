import http from "k6/http";

export default function () {
  const url = "https://api.example.com/upload";
  const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="metadata"\r
Content-Type: application/json\r
\r
{"tags": ["a", "b"]}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="lines"\r
\r
one
two\r
--harkdown-boundary-1--\r
`;
  const params = {
    headers: {
      "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
    },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
