import got from "got";

const url = "https://api.example.com/me";
const response = await got.get(url, {
  headers: { Authorization: "Bearer ABCD" },
});
console.log(response.statusCode, response.body);
