import got from "got";

const url = "https://api.example.com/users";
const response = await got.post(url, {
  headers: { Expect: "100-continue", "Content-Type": "text/plain" },
  body: "x",
});
console.log(response.statusCode, response.body);
