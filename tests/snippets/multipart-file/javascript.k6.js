import http from "k6/http";

export default function () {
  const url = "https://api.example.com/upload";
  const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
My notes\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="notes.txt"\r
Content-Type: text/plain\r
\r
first line
second line
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="title"\r
\r
again\r
--harkdown-boundary-1--\r
`;
  const params = {
    headers: {
      Authorization: "Bearer ABCD",
      "Content-Type": "multipart/form-data; boundary=harkdown-boundary-1",
    },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
