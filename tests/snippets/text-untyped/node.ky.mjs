import ky from "ky";

const url = "https://api.example.com/raw";
const response = await ky.post(url, {
  body: new TextEncoder().encode("just some text"),
});
console.log(response.status, await response.text());
