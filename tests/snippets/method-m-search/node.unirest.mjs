import unirest from "unirest";

const url = "https://api.example.com/devices";
const response = await unirest("M-SEARCH", url);
console.log(response.status, response.raw_body);
