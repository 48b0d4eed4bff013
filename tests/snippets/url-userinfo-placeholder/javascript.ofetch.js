import { ofetch } from "ofetch";

const url = "https://api.example.com/me";
const data = await ofetch(url, {
  method: "GET",
  headers: { Authorization: "Basic e3VzZXJ9OjxQQVNTV09SRD4=" },
});
console.log(data);
