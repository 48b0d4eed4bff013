import got from "got";

const url = "https://api.example.com/maps";
const response = await got.post(url, {
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
console.log(response.statusCode, response.body);
