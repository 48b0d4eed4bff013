import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
