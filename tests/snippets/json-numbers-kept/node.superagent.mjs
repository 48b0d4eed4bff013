import superagent from "superagent";

const url = "https://api.example.com/numbers";
const response = await superagent.post(url).send({
  zero: 0,
  minus: -12,
  half: 0.5,
  pi: 3.14159,
  max: 9007199254740991,
  yes: true,
  no: false,
  nothing: null,
});
console.log(response.status, response.text);
