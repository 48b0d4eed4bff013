import unirest from "unirest";

const url = "https://api.example.com/files/1";
const response = await unirest.head(url);
console.log(response.status, response.raw_body);
