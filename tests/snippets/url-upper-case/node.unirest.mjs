import unirest from "unirest";

const url = "HTTPS://API.Example.COM/Path";
const response = await unirest.get(url);
console.log(response.status, response.raw_body);
