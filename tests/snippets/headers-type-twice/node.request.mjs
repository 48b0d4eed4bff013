import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/users",
  headers: { "Content-Type": ["application/json", "text/plain"] },
  json: { a: 1 },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
