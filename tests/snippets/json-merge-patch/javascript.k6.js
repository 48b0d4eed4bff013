import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users/1";
  const body = '{"name": null, "tags": ["a"], "price": 12.50}';
  const params = {
    headers: {
      "Content-Type": "application/merge-patch+json",
      "If-Match": '"3"',
    },
  };
  const response = http.request("PATCH", url, body, params);
  console.log(response.status, response.body);
}
