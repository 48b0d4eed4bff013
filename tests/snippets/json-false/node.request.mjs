import request from "request";

const options = {
  method: "PUT",
  url: "https://api.example.com/settings/dark",
  headers: { "Content-Type": "application/json" },
  body: "false",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
