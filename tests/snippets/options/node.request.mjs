import request from "request";

const options = {
  method: "OPTIONS",
  url: "https://api.example.com/files",
  headers: { "X-Requested-With": "harkdown" },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
