import ky from "ky";

const url = "https://api.example.com/me";
const response = await ky.get(url, {
  headers: { Authorization: "Basic dXNlcjpwQHNz" },
});
console.log(response.status, await response.text());
