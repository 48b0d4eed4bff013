import unirest from "unirest";

const url = "https://api.example.com/sorted";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send({
    zeta: 1,
    Alpha: 2,
    alpha: { b: 1, a: 2 },
    _: 3,
    "a-b": 4,
    "a.b": 5,
    class: 6,
    " ": 8,
  });
console.log(response.status, response.raw_body);
