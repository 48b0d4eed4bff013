import ky from "ky";

const url = "https://api.example.com/settings/name";
const response = await ky.put(url, {
  json: "a plain string",
});
console.log(response.status, await response.text());
