// the code reads no files: put the content of the file into the body
import http from "k6/http";

export default function () {
  const url = "https://api.example.com/upload";
  const body = `--harkdown-boundary-1\r
Content-Disposition: form-data; name="kind"\r
\r
avatar\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="avatar.png"\r
Content-Type: image/png\r
\r
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
