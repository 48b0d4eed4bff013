import unirest from "unirest";

const url = "https://api.example.com/users";
const response = await unirest.get(url).headers({
  "X-Tag": ["one", "two, three"],
  "X-Other": "x",
});
console.log(response.status, response.raw_body);
