import request from "request";

const options = {
  method: "PUT",
  url: "https://api.example.com/numbers/1",
  headers: { "Content-Type": "application/json" },
  body: "[1e5]",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
