import got from "got";

const url = "https://api.example.com/me";
const response = await got.get(url, {
  headers: { Cookie: "a=1; b=2; c=3", "X-After": "x" },
});
console.log(response.statusCode, response.body);
