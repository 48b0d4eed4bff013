import request from "request";

const options = {
  method: "GET",
  url: "http://localhost:8080/health",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
