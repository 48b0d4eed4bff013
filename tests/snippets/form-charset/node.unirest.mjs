import unirest from "unirest";

const body = new URLSearchParams({ q: "harkdown" }).toString();
const url = "https://api.example.com/form";
const response = await unirest
  .post(url)
  .headers({
    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
  })
  .send(body);
console.log(response.status, response.raw_body);
