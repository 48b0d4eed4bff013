import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
