import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "application/json" },
  json: {
    'say "hi"': 1,
    "back\\slash": 2,
    "line\nbreak": 3,
    "tab\t": 4,
    "it's #{x} $y `z`": 5,
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
