// ky sends no body with GET: the body is left out
import ky from "ky";

const url = "https://api.example.com/search";
const response = await ky.get(url, {
  headers: { "Content-Type": "application/json" },
});
console.log(response.status, await response.text());
