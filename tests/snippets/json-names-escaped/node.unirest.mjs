import unirest from "unirest";

const url = "https://api.example.com/notes";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send({
    'say "hi"': 1,
    "back\\slash": 2,
    "line\nbreak": 3,
    "tab\t": 4,
    "it's #{x} $y `z`": 5,
  });
console.log(response.status, response.raw_body);
