import http from "k6/http";

export default function () {
  const url = "https://api.example.com/files/1";
  const body = "content";
  const params = {
    headers: {
      Range: "bytes=0-99",
      "Accept-Encoding": "gzip, br",
      "Content-Range": "bytes 0-6/7",
      "Content-Type": "text/plain",
    },
  };
  const response = http.request("PUT", url, body, params);
  console.log(response.status, response.body);
}
