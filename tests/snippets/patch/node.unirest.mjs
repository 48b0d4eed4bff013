import unirest from "unirest";

const url = "https://api.example.com/users/7";
const response = await unirest
  .patch(url)
  .headers({ "Content-Type": "application/json-patch+json" })
  .send([{ op: "replace", path: "/name", value: "x" }]);
console.log(response.status, response.raw_body);
