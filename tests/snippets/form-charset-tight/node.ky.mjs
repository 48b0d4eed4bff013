import ky from "ky";

const url = "https://api.example.com/form";
const response = await ky.put(url, {
  headers: {
    "Content-Type": "application/x-www-form-urlencoded;charset=utf-8",
  },
  body: new URLSearchParams({ city: "Köln", a: "1" }),
});
console.log(response.status, await response.text());
