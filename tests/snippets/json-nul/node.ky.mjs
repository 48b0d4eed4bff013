import ky from "ky";

const url = "https://api.example.com/names";
const response = await ky.post(url, {
  json: { nul: "a\x00b0", bell: "\x07" },
});
console.log(response.status, await response.text());
