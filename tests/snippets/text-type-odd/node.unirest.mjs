import unirest from "unirest";

const body = "Zoë";
const url = "https://api.example.com/notes";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' })
  .send(body);
console.log(response.status, response.raw_body);
