import request from "request";

const options = {
  method: "PUT",
  url: "https://api.example.com/settings/name",
  headers: { "Content-Type": "application/json" },
  body: '"a plain string"',
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
