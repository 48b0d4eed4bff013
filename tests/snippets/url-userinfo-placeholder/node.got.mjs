import got from "got";

const url = "https://api.example.com/me";
const response = await got.get(url, {
  username: "{user}",
  password: "<PASSWORD>",
});
console.log(response.statusCode, response.body);
