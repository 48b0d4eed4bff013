import ky from "ky";

const url = "https://api.example.com/users/7";
const response = await ky.delete(url, {
  headers: { "If-Match": '"abc"' },
});
console.log(response.status, await response.text());
