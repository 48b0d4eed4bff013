import got from "got";

const url = "https://api.example.com/devices";
const response = await got(url, {
  method: "M-SEARCH",
});
console.log(response.statusCode, response.body);
