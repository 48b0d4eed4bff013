import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/jobs",
  headers: { "Content-Type": "application/json" },
  json: {},
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
