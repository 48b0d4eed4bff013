import unirest from "unirest";

const url = "https://api.example.com/cache/front";
const response = await unirest("PURGE", url);
console.log(response.status, response.raw_body);
