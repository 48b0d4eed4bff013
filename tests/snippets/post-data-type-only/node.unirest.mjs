import unirest from "unirest";

const url = "https://api.example.com/form";
const response = await unirest.put(url).headers({
  "Content-Type": "application/json",
});
console.log(response.status, response.raw_body);
