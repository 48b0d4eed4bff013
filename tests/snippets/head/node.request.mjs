import request from "request";

const options = {
  method: "HEAD",
  url: "https://api.example.com/files/1",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
