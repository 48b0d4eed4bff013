import ky from "ky";

const url = "https://api.example.com/form";
const response = await ky.post(url, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: "a=1&b=two+words&a=%C3%A9&flag",
});
console.log(response.status, await response.text());
