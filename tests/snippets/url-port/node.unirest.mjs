import unirest from "unirest";

const url = "http://localhost:8080/health";
const response = await unirest.get(url);
console.log(response.status, response.raw_body);
