import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/users",
  headers: { Authorization: ["Bearer a", "Bearer b"] },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
