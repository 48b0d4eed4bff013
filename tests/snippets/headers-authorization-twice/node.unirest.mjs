import unirest from "unirest";

const url = "https://api.example.com/users";
const response = await unirest.get(url).headers({
  Authorization: ["Bearer a", "Bearer b"],
});
console.log(response.status, response.raw_body);
