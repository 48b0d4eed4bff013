import request from "request";

const options = {
  method: "M-SEARCH",
  url: "https://api.example.com/devices",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
