import request from "request";

const options = {
  method: "OPTIONS",
  url: "https://api.example.com/x",
  headers: { "Content-Type": "text/plain" },
  body: "*",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
