import unirest from "unirest";

const url = "https://api.example.com/users";
const response = await unirest
  .delete(url)
  .headers({ "Content-Type": "application/json" })
  .send({ ids: [1, 2, 3] });
console.log(response.status, response.raw_body);
