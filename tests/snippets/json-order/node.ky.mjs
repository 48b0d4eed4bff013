import ky from "ky";

const url = "https://api.example.com/sorted";
const response = await ky.post(url, {
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
console.log(response.status, await response.text());
