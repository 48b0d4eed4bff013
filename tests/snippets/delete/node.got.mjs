import got from "got";

const url = "https://api.example.com/users/7";
const response = await got.delete(url, {
  headers: { "If-Match": '"abc"' },
});
console.log(response.statusCode, response.body);
