import ky from "ky";

const url = "https://api.example.com/cache/front";
const response = await ky(url, {
  method: "PURGE",
});
console.log(response.status, await response.text());
