import ky from "ky";

const url = "https://api.example.com/form";
const response = await ky.put(url, {
  headers: { "Content-Type": "application/json" },
});
console.log(response.status, await response.text());
