// ky sends no body with HEAD: the body is left out
import ky from "ky";

const url = "https://api.example.com/files/1";
const response = await ky.head(url, {
  headers: { "Content-Type": "text/plain" },
});
console.log(response.status, await response.text());
