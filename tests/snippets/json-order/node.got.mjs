import got from "got";

const url = "https://api.example.com/sorted";
const response = await got.post(url, {
  json: {
    zeta: 1,
    Alpha: 2,
    alpha: { b: 1, a: 2 },
    _: 3,
    "a-b": 4,
    "a.b": 5,
    class: 6,
    " ": 8,
  },
});
console.log(response.statusCode, response.body);
