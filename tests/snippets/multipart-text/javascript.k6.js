import http from "k6/http";

export default function () {
  const url = "https://api.example.com/upload";
  const body = `--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
`;
  const params = {
    headers: { "Content-Type": "multipart/form-data; boundary=XX" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
