import got from "got";

const url = "https://api.example.com/numbers";
const response = await got.post(url, {
  json: {
    zero: 0,
    minus: -12,
    half: 0.5,
    pi: 3.14159,
    max: 9007199254740991,
    yes: true,
    no: false,
    nothing: null,
  },
});
console.log(response.statusCode, response.body);
