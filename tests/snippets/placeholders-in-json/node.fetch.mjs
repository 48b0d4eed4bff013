const response = await fetch("https://${account.namespace}/api/{id}/keys", {
  method: "POST",
  headers: {
    Authorization: "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    Cookie: "sid=YOUR_SESSION",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    client: "YOUR_CLIENT_ID",
    text: "a ${user.name} $b",
    list: ["{{item}}"],
    n: 1,
  }),
});
console.log(response.status, await response.text());
