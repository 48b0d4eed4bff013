import ky from "ky";

const url = "https://api.example.com/me";
const response = await ky.get(url, {
  headers: { Authorization: "Basic e3VzZXJ9OjxQQVNTV09SRD4=" },
});
console.log(response.status, await response.text());
