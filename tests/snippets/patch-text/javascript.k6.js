import http from "k6/http";

export default function () {
  const url = "https://api.example.com/file";
  const body = "chunk\n";
  const params = {
    headers: {
      "Content-Type": "application/offset+octet-stream",
      "Upload-Offset": "0",
    },
  };
  const response = http.request("PATCH", url, body, params);
  console.log(response.status, response.body);
}
