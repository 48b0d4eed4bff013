import request from "request";

const options = {
  method: "PUT",
  url: "https://api.example.com/settings/theme",
  headers: { "Content-Type": "application/json" },
  body: "null",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
