import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/jobs",
  headers: { "content-type": "application/json; charset=utf-8" },
  json: { job: "index" },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
