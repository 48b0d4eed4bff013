import unirest from "unirest";

const url = "https://api.example.com/me";
const response = await unirest.get(url).auth("user", "p@ss");
console.log(response.status, response.raw_body);
