import ky from "ky";

const url = "https://api.example.com/settings/theme";
const response = await ky.put(url, {
  headers: { "Content-Type": "application/json" },
  body: "null",
});
console.log(response.status, await response.text());
