import request from "request";

const options = {
  method: "PUT",
  url: "https://api.example.com/counter",
  headers: { "Content-Type": "application/json" },
  body: "12345678901234567890",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
