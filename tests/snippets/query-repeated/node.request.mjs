import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/search?tag=a&tag=b&q=x%20y+z",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
