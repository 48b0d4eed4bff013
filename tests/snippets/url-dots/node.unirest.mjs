import unirest from "unirest";

const url = "https://api.example.com/a/./b/../c/..";
const response = await unirest.get(url);
console.log(response.status, response.raw_body);
