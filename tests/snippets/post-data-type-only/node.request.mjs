import request from "request";

const options = {
  method: "PUT",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/json" },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
