import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/names",
  headers: { "Content-Type": "application/json" },
  json: { nul: "a\x00b0", bell: "\x07" },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
