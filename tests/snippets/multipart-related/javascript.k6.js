import http from "k6/http";

export default function () {
  const url = "https://api.example.com/upload";
  const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="metadata"\r
Content-Type: application/json\r
\r
{}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="media"; filename="a.txt"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
`;
  const params = {
    headers: {
      "Content-Type": "multipart/related; boundary=harkdown-boundary-1",
    },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
