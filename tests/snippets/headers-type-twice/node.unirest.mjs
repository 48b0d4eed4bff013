import unirest from "unirest";

const url = "https://api.example.com/users";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": ["application/json", "text/plain"] })
  .send({ a: 1 });
console.log(response.status, response.raw_body);
