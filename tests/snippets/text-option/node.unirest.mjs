import unirest from "unirest";

const body = "--config=/etc/passwd -o x";
const url = "https://api.example.com/notes";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.raw_body);
