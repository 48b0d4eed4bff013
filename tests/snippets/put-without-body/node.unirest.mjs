import unirest from "unirest";

const url = "https://api.example.com/stars/1";
const response = await unirest.put(url);
console.log(response.status, response.raw_body);
