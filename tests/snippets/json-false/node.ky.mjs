import ky from "ky";

const url = "https://api.example.com/settings/dark";
const response = await ky.put(url, {
  json: false,
});
console.log(response.status, await response.text());
