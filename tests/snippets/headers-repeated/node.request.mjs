import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/users",
  headers: { "X-Tag": ["one", "two, three"], "X-Other": "x" },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
