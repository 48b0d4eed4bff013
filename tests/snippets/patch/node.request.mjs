import request from "request";

const options = {
  method: "PATCH",
  url: "https://api.example.com/users/7",
  headers: { "Content-Type": "application/json-patch+json" },
  json: [{ op: "replace", path: "/name", value: "x" }],
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
