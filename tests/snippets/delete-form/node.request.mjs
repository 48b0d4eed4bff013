import request from "request";

const options = {
  method: "DELETE",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: "id=1&id=2",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
