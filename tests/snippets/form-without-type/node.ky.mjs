import ky from "ky";

const url = "https://api.example.com/form";
const response = await ky.post(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({ a: "b" }),
});
console.log(response.status, await response.text());
