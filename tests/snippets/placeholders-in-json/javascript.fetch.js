// a browser does not let a program set `Cookie`: it is left out
const response = await fetch("https://${account.namespace}/api/{id}/keys", {
  method: "POST",
  headers: {
    Authorization: "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    "Content-Type": "application/json",
  },
  credentials: "include",
  body: JSON.stringify({
    client: "YOUR_CLIENT_ID",
    text: "a ${user.name} $b",
    list: ["{{item}}"],
    n: 1,
  }),
});
console.log(response.status, await response.text());
