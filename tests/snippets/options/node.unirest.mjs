import unirest from "unirest";

const url = "https://api.example.com/files";
const response = await unirest.options(url).headers({
  "X-Requested-With": "harkdown",
});
console.log(response.status, response.raw_body);
