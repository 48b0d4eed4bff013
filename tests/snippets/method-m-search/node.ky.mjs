import ky from "ky";

const url = "https://api.example.com/devices";
const response = await ky(url, {
  method: "M-SEARCH",
});
console.log(response.status, await response.text());
