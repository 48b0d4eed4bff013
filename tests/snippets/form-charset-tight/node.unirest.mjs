import unirest from "unirest";

const body = new URLSearchParams({ city: "Köln", a: "1" }).toString();
const url = "https://api.example.com/form";
const response = await unirest
  .put(url)
  .headers({
    "Content-Type": "application/x-www-form-urlencoded;charset=utf-8",
  })
  .send(body);
console.log(response.status, response.raw_body);
