import http from "k6/http";

export default function () {
  const url = "https://api.example.com/upload?key=YOUR_API_KEY";
  const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="token"\r
\r
<TOKEN>\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="a.txt"\r
Content-Type: text/plain\r
\r
it's \${user.name}
\r
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
