import superagent from "superagent";

const url = "https://api.example.com/notes";
const response = await superagent.post(url).send({
  'say "hi"': 1,
  "back\\slash": 2,
  "line\nbreak": 3,
  "tab\t": 4,
  "it's #{x} $y `z`": 5,
});
console.log(response.status, response.text);
