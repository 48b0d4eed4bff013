import got from "got";

const url = "https://api.example.com/users";
const response = await got(url, {
  method: "TRACE",
});
console.log(response.statusCode, response.body);
