import unirest from "unirest";

const body = "just some text";
const url = "https://api.example.com/raw";
const response = await unirest.post(url).send(Buffer.from(body));
console.log(response.status, response.raw_body);
