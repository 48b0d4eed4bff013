import http from "k6/http";

export default function () {
  const url = "https://${account.namespace}/api/{id}/keys";
  const body = JSON.stringify({
    client: "YOUR_CLIENT_ID",
    text: "a ${user.name} $b",
    list: ["{{item}}"],
    n: 1,
  });
  const params = {
    headers: {
      Authorization: "Bearer <ACCESS_TOKEN>",
      "X-Key": '"YOUR_API_KEY"',
      Cookie: "sid=YOUR_SESSION",
      "Content-Type": "application/json",
    },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
