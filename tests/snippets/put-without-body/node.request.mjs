import request from "request";

const options = {
  method: "PUT",
  url: "https://api.example.com/stars/1",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
