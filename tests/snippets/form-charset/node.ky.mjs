import ky from "ky";

const url = "https://api.example.com/form";
const response = await ky.post(url, {
  headers: {
    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
  },
  body: new URLSearchParams({ q: "harkdown" }),
});
console.log(response.status, await response.text());
