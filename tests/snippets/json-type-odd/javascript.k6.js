import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes/1";
  const body = '{"a": [1.10, "b"]}';
  const params = {
    headers: {
      "content-type":
        "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
    },
  };
  const response = http.request("PUT", url, body, params);
  console.log(response.status, response.body);
}
