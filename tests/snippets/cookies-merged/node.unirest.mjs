import unirest from "unirest";

const url = "https://api.example.com/me";
const response = await unirest.get(url).headers({
  Cookie: "a=1; b=2; c=3",
  "X-After": "x",
});
console.log(response.status, response.raw_body);
