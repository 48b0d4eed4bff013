import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/ping",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
