import http from "k6/http";

export default function () {
  const url = "https://api.example.com/upload";
  const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="na%22me"\r
\r
@file;type=x\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="a=b"\r
\r
<file\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="it's %22it%22; x.json"\r
Content-Type: application/json\r
\r
{"a": "b\\\\c"}; $(id)\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="ünï"; filename="naïve 😀.bin"\r
\r
x\r
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
