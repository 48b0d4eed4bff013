import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/users/?",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
