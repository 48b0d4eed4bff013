import unirest from "unirest";

const body = `{
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
}`;
const url = "https://api.example.com/maps";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send(body);
console.log(response.status, response.raw_body);
