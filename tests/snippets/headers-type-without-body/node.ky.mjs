import ky from "ky";

const url = "https://api.example.com/users";
const response = await ky.get(url, {
  headers: { "Content-Type": "application/json" },
});
console.log(response.status, await response.text());
