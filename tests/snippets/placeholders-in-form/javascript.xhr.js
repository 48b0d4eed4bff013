const body = new URLSearchParams({
  client_id: "YOUR_CLIENT_ID",
  code: 'a "<CODE>" & $x',
  redirect: "https://{host}/cb?x={{state}}",
}).toString();
const url = "https://api.example.com/oauth/token";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
