import ky from "ky";

const url = "https://api.example.com/notes";
const response = await ky.post(url, {
  json: {
    'say "hi"': 1,
    "back\\slash": 2,
    "line\nbreak": 3,
    "tab\t": 4,
    "it's #{x} $y `z`": 5,
  },
});
console.log(response.status, await response.text());
