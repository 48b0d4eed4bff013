import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/search",
  headers: { "Content-Type": "application/json" },
  json: { query: "x" },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
