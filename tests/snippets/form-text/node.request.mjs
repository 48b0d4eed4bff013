import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: "a=1&b=two+words&a=%C3%A9&flag",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
