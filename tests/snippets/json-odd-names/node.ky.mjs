import ky from "ky";

const url = "https://api.example.com/maps";
const response = await ky.post(url, {
  headers: { "Content-Type": "application/json" },
  body: `{
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it's": 2
}`,
});
console.log(response.status, await response.text());
