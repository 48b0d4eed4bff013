import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/names",
  headers: { "Content-Type": "application/json" },
  body: '{"half": "\\ud83d"}',
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
