// a browser does not let a program set `Cookie`: it is left out
const data = await $.ajax({
  method: "POST",
  url: "https://${account.namespace}/api/{id}/keys",
  headers: {
    Authorization: "Bearer <ACCESS_TOKEN>",
    "X-Key": '"YOUR_API_KEY"',
    "Content-Type": "application/json",
  },
  xhrFields: { withCredentials: true },
  processData: false,
  data: JSON.stringify({
    client: "YOUR_CLIENT_ID",
    text: "a ${user.name} $b",
    list: ["{{item}}"],
    n: 1,
  }),
});
console.log(data);
