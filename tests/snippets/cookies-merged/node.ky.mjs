import ky from "ky";

const url = "https://api.example.com/me";
const response = await ky.get(url, {
  headers: { Cookie: "a=1; b=2; c=3", "X-After": "x" },
});
console.log(response.status, await response.text());
