import unirest from "unirest";

const url = "https://api.example.com/ping";
const response = await unirest.post(url);
console.log(response.status, response.raw_body);
