// a browser does not let a program set `Cookie`: it is left out
const body = JSON.stringify({
  client: "YOUR_CLIENT_ID",
  text: "a ${user.name} $b",
  list: ["{{item}}"],
  n: 1,
});
const url = "https://${account.namespace}/api/{id}/keys";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Authorization", "Bearer <ACCESS_TOKEN>");
xhr.setRequestHeader("X-Key", '"YOUR_API_KEY"');
xhr.setRequestHeader("Content-Type", "application/json");
xhr.withCredentials = true;
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
