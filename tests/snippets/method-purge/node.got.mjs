import got from "got";

const url = "https://api.example.com/cache/front";
const response = await got(url, {
  method: "PURGE",
});
console.log(response.statusCode, response.body);
