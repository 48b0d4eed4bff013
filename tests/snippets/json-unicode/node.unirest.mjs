import unirest from "unirest";

const url = "https://api.example.com/names";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send({
    name: "Zoë 😀 日本",
    separator: "a\u2028b\u2029c",
    mark: "\ufeffx",
    escaped: "é😀",
    right: "a\u202eb",
  });
console.log(response.status, response.raw_body);
