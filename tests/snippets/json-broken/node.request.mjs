import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/broken",
  headers: { "Content-Type": "application/json" },
  body: '{"a": 1,',
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
