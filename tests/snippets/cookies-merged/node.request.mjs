import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/me",
  headers: { Cookie: "a=1; b=2; c=3", "X-After": "x" },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
