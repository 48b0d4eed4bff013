import unirest from "unirest";

const url = "https://api.example.com/users/?";
const response = await unirest.get(url);
console.log(response.status, response.raw_body);
