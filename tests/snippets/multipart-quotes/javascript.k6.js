import http from "k6/http";

export default function () {
  const url = "https://api.example.com/upload";
  const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="text"\r
\r
"quoted"; it's; filename=x \\\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="fi%22le"; filename="a%22b.json"\r
Content-Type: application/json\r
\r
{"a": "b\\\\c"}\r
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
